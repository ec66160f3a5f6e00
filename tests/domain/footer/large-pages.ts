/** Pages of a length in UTF-16 units, each of another make, by what they are full of. */
export const largePages: Readonly<Record<string, (length: number) => string>> = {
	'paragraphs and links': (length) =>
		filled(
			'<div class="card"><p>文章的一段文字，里面有<a href="/a/b">链接</a>和<b>强调</b>。</p></div>\n',
			length,
		),
	'one line of text': (length) => filled('网站备案信息与内容说明，', length),
	'numbers everywhere': (length) =>
		filled(
			'<p><a href="https://beian.miit.gov.cn/">京ICP备2026000001号-1</a> 京公网安备11010802020134号</p>',
			length,
		),
	'half numbers': (length) => filled('京ICP备 公网安备 1101080202 ICP证 备 号 - ', length),
	'digits only': (length) => filled('1234567890', length),
	'spaces and line breaks': (length) => filled(' \n\t \n', length),
	'deep nesting': (length) => filled('<div>', length),
	'unclosed links': (length) =>
		filled('<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802020134">京', length),
	pictures: (length) => filled('<img src="/police.png" alt="公安备案图标">', length),
	'scripts and comments': (length) =>
		filled('<script>var icp="京ICP备2026000001号";</script><!-- 京公网安备11010802020134号 -->', length),
	'hidden numbers': (length) => filled('<i style="display:none">京ICP备2026000001号-1</i>', length),
	'misnested tags': (length) => filled('<i><b></i>', length),
	'the shortest tags': (length) => filled('<p>', length),
	'many attributes': (length) => filled('<b a b c=d title=e style=f>', length),
	'one long attribute': (length) => `<p title="${'x'.repeat(length - 300)}">${filled('', 200)}`,
	entities: (length) => filled('&amp;&#x4eac;', length),
	'nested tables': (length) => filled('<table><tr><td>', length),
	'foreign markup': (length) => filled('<svg><path d=1></svg><math><mi></math>', length),
	'templates and noscript': (length) => filled('<template><b></template><noscript><b></noscript>', length),
	'letters that look like digits': (length) => filled('京ICP备OOOOOOOOlllllO1', length),
	'marks in attributes': (length) => filled('<i data-x="备">', length),
	'escaped characters': (length) => filled('\\u4eac\\u5907', length),
	'links in Markdown': (length) => filled('[京ICP备2026000001号-1](https://beian.miit.gov.cn/) ', length),
	'parts of feeds': (length) => filled('<![CDATA[<p>a]]>', length),
	'HTML as text': (length) => filled('&lt;a href=', length),
	'handlers of clicks': (length) => filled('<i onclick="//beian', length),
	'one long handler': (length) => `<i onclick="${'/'.repeat(length)}">`,
	'one long quoted attribute': (length) => `<i title="{${'} '.repeat(length / 2)}x">`,
	'addresses of the police': (length) => filled('<!--beian.gov.cn?recordcode=11010802020134-->', length),
	'English words of the police': (length) => filled('public network security ', length),
	'broken markup': (length) => filled('<<a <b href=\'" "><td>京ICP备&#12;&amp</ ', length),
};

/** A page full of a piece, with a footer at its end. */
function filled(piece: string, length: number): string {
	const footer = '<footer><a href="https://beian.miit.gov.cn/">京ICP备2026000001号-1</a></footer>';
	const repeated = piece && piece.repeat(Math.ceil(length / piece.length));
	return `${repeated.slice(0, length - footer.length)}${footer}`;
}

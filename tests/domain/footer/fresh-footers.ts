/** A footer as a site has it. No name, number or domain in it is real. */
export interface FreshFooter {
	/** What it is, for the log. */
	readonly name: string;
	readonly html: string;
	/** The numbers in it, as they should be written. */
	readonly icp: readonly string[];
	readonly police: readonly string[];
	/** Findings that have to be there: ids, or how they begin (`icp-writing-`). */
	readonly says: readonly string[];
	/** Findings that would be wrong. */
	readonly never?: readonly string[];
}

const link = 'https://beian.miit.gov.cn/';
const mps = 'https://beian.mps.gov.cn/#/query/webSearch?code=';

/**
 * Footers in the markup of many makes, some broken, some with placeholders, in other languages, or of Apps; written before any of
 * them had been tried. At the first run 27 of 40 were answered right: letters among digits, suffixes, the province in another place, numbers
 * in descriptions alone, and English were not.
 */
export const freshFooters: readonly FreshFooter[] = [
	{
		name: 'WordPress with the Astra theme',
		html: `<footer class="site-footer" id="colophon"><div class="ast-footer-copyright"><p>Copyright © 2026 小林手作 | Powered by <a href="https://wpastra.com/">Astra WordPress Theme</a></p><p><a href="${link}" rel="external nofollow" target="_blank">浙ICP备2023045678号-1</a></p></div></footer>`,
		icp: ['浙ICP备2023045678号-1'],
		police: [],
		says: ['icp-found', 'icp-link-ok', 'police-missing'],
	},
	{
		name: 'Hexo with the NexT theme',
		html: `<div class="beian"><a href="https://beian.miit.gov.cn" rel="noopener" target="_blank">鄂ICP备2022011223号-2 </a><img src="/images/beian.png" alt=""><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=42010602004567" rel="noopener" target="_blank">鄂公网安备 42010602004567号 </a></div>`,
		icp: ['鄂ICP备2022011223号-2'],
		police: ['鄂公网安备42010602004567号'],
		says: ['icp-found', 'icp-link-ok', 'police-found', 'police-link-old'],
		never: ['icon-elsewhere'],
	},
	{
		name: 'Hexo with the Butterfly theme',
		html: `<div id="footer-wrap"><div class="copyright">©2020 - 2026 <i class="fa fas fa-heartbeat"></i> By 阿泽</div><div class="footer_custom_text"><a href="http://beian.miit.gov.cn/"><img class="icp-icon" src="https://cdn.example.net/icp.png"><span>备案号：渝ICP备2021009988号-1</span></a></div></div>`,
		icp: ['渝ICP备2021009988号-1'],
		police: [],
		says: ['icp-found', 'icp-link-insecure'],
	},
	{
		name: 'a Vue admin template',
		html: `<div data-v-7ba5bd90 class="el-footer"><span data-v-7ba5bd90>Copyright © 2019-2026 某某后台 All Rights Reserved.</span><a data-v-7ba5bd90 href="https://beian.miit.gov.cn/#/Integrated/index" target="_blank">苏ICP备2020055566号-3</a></div>`,
		icp: ['苏ICP备2020055566号-3'],
		police: [],
		says: ['icp-found', 'icp-link-long'],
	},
	{
		name: 'a Discuz forum',
		html: `<div id="ft" class="wp cl"><div id="flk" class="y"><p><a href="archiver/">Archiver</a><span class="pipe">|</span><a href="forum.php?mobile=yes">手机版</a><span class="pipe">|</span><strong><a href="https://www.example.com/" target="_blank">某某论坛</a></strong> ( <a href="http://www.miitbeian.gov.cn/" target="_blank">豫ICP备15009876号</a> )</p><p class="xs0">GMT+8, 2026-11-30 21:05<span id="debuginfo">, Processed in 0.031 second(s), 12 queries .</span></p></div></div>`,
		icp: ['豫ICP备15009876号'],
		police: [],
		says: ['icp-found', 'icp-link-old', 'no-suffix'],
	},
	{
		name: 'DedeCMS',
		html: `<div class="footer"><p>Copyright &copy; 2002-2026 某某机械有限公司 版权所有 <a href="http://www.miibeian.gov.cn">冀ICP备09012345号-1</a></p><p>Powered by DedeCMSV57_UTF8_SP2</p></div>`,
		icp: ['冀ICP备09012345号-1'],
		police: [],
		says: ['icp-found', 'icp-link-old'],
	},
	{
		name: 'Z-Blog with a letter O in the ICP number',
		html: `<div id="footer">Copyright Your WebSite.Some Rights Reserved. 皖ICP备1800O123号-1</div>`,
		icp: ['皖ICP备18000123号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-missing'],
		never: ['icp-found'],
	},
	{
		name: 'a site builder whose link covers half of the number',
		html: `<div class="wixui-rich-text" data-testid="richTextElement"><p class="font_8" style="text-align:center; font-size:14px"><span style="font-size:14px"><a href="https://beian.miit.gov.cn" target="_blank" rel="noreferrer noopener">沪ICP备</a></span><span class="color_15">19023456号-4</span></p></div>`,
		icp: ['沪ICP备19023456号-4'],
		police: [],
		says: ['icp-found', 'icp-link-ok'],
	},
	{
		name: 'a shop of Shopify',
		html: `<small class="copyright__content">&copy; 2026, <a href="/">某店</a></small><small>ICP备案/许可证号：粤ICP备2024033445号</small>`,
		icp: ['粤ICP备2024033445号'],
		police: [],
		says: ['icp-found', 'icp-link-missing'],
		never: ['no-suffix', 'guangdong-suffix'],
	},
	{
		name: 'React as the server renders it, with comments between texts',
		html: `<footer><p>京ICP备<!-- -->2021034567<!-- -->号-<!-- -->1</p></footer>`,
		icp: ['京ICP备2021034567号-1'],
		police: [],
		says: ['icp-found', 'icp-link-missing'],
	},
	{
		name: 'Typecho with spaces round the dash',
		html: `<footer id="footer"><div class="wrapper bg-light"><span class="pull-right hidden-xs text-ellipsis">Powered by Typecho | <a href="${link}" target="_blank"> 湘ICP备2022000777号 - 1</a></span></div></footer>`,
		icp: ['湘ICP备2022000777号-1'],
		police: [],
		says: ['icp-found', 'icp-link-ok'],
	},
	{
		name: 'VitePress',
		html: `<footer class="VPFooter"><div class="container"><p class="message">Released under the MIT License. <a href="https://beian.miit.gov.cn">闽ICP备2023001234号-2</a></p><p class="copyright">Copyright © 2019-present 某某</p></div></footer>`,
		icp: ['闽ICP备2023001234号-2'],
		police: [],
		says: ['icp-found', 'icp-link-ok'],
	},
	{
		name: 'Docusaurus with 川 instead of 蜀 in the ICP number',
		html: `<div class="footer__copyright">Copyright © 2026 My Project, Inc. Built with Docusaurus.<br/><a target="_blank" href="${link}">川ICP备2021005678号-1</a></div>`,
		icp: ['蜀ICP备2021005678号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
		never: ['icp-found'],
	},
	{
		name: 'a letter O in the number of the police, and a picture of the old platform',
		html: `<p><a href="${link}">京ICP备2021034567号-1</a> <img src="https://www.beian.gov.cn/img/new/gongan.png"/>京公网安备 1101O802012345号</p>`,
		icp: ['京ICP备2021034567号-1'],
		police: ['京公网安备11010802012345号'],
		says: ['police-writing-', 'police-link-missing', 'icon-elsewhere'],
		never: ['police-found', 'police-missing'],
	},
	{
		name: 'letters O all over both numbers',
		html: `<div class="footer-bottom"><span>粤ICP备2O24O12345号</span> <span>粤公网安备4403O6O2OO1234号</span></div>`,
		icp: ['粤ICP备2024012345号'],
		police: ['粤公网安备44030602001234号'],
		says: ['icp-writing-', 'police-writing-'],
		never: ['icp-found', 'police-found'],
	},
	{
		name: 'a number of the police with a suffix',
		html: `<p><a href="${link}">蜀ICP备2021005678号-1</a></p><p><a href="${mps}51010702001234">川公网安备51010702001234号-1</a></p>`,
		icp: ['蜀ICP备2021005678号-1'],
		police: ['川公网安备51010702001234号'],
		says: ['icp-found', 'police-writing-', 'police-link-ok'],
		never: ['police-found'],
	},
	{
		name: 'Guizhou, where the police write 贵 and the ministry 黔',
		html: `<div><a href="${link}">黔ICP备2023004567号-1</a> <a href="${mps}52010302000456"><img src="/ga.png">贵公网安备52010302000456号</a></div>`,
		icp: ['黔ICP备2023004567号-1'],
		police: ['贵公网安备52010302000456号'],
		says: ['icp-found', 'icp-link-ok', 'police-found', 'police-link-ok'],
		never: ['police-other-province', 'icon-elsewhere'],
	},
	{
		name: 'the number of an App on a site',
		html: `<footer><a href="${link}">京ICP备2023011223号-5A</a></footer>`,
		icp: ['京ICP备2023011223号-5A'],
		police: [],
		says: ['suffix-service', 'icp-link-ok'],
	},
	{
		name: 'the number of a mini-program on a site',
		html: `<view class="footer"><text>沪ICP备2022099887号-7X</text></view>`,
		icp: ['沪ICP备2022099887号-7X'],
		police: [],
		says: ['suffix-service', 'icp-link-missing'],
	},
	{
		name: 'a site and its App side by side',
		html: `<ul><li><a href="${link}">浙ICP备2021000111号-1</a></li><li>APP备案号：<a href="${link}">浙ICP备2021000111号-3A</a></li></ul>`,
		icp: ['浙ICP备2021000111号-1', '浙ICP备2021000111号-3A'],
		police: [],
		says: ['icp-found', 'suffix-service'],
	},
	{
		name: 'a theme’s placeholder',
		html: `<a href="${link}" class="text-muted">京ICP备xxxxxxxx号</a>`,
		icp: [],
		police: [],
		says: ['icp-writing-digits'],
		never: ['icp-found'],
	},
	{
		name: 'a promise instead of a number',
		html: `<footer>© 2026 某某工作室&#12288;ICP备案号：备案中&#12288;联系我们：QQ 10000</footer>`,
		icp: [],
		police: [],
		says: ['icp-missing'],
		never: ['icp-found'],
	},
	{
		name: 'a template that was not filled in',
		html: `<footer><a href="${link}">{{ $t('footer.icp') }}</a> <a href="${mps}">{{ site.police }}</a></footer>`,
		icp: [],
		police: [],
		says: ['icp-missing', 'police-missing'],
	},
	{
		name: 'English, with the number in pinyin',
		html: `<footer>© 2026 Acme (Shanghai) Co., Ltd. <a href="${link}">Hu ICP Bei No. 18012345-2</a></footer>`,
		icp: ['沪ICP备18012345号-2'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
		never: ['icp-missing'],
	},
	{
		name: 'English, with the number after a label',
		html: `<footer class="footer-en">Copyright 2026 Acme Ltd. All rights reserved. ICP Filing No.: <a href="${link}">京ICP备19033221号-6</a> | Public Security Filing No.: 京公网安备 11010502045678号</footer>`,
		icp: ['京ICP备19033221号-6'],
		police: ['京公网安备11010502045678号'],
		says: ['icp-found', 'icp-link-ok', 'police-found', 'police-link-missing'],
	},
	{
		name: 'traditional characters',
		html: `<footer>© 2026 某某有限公司&#12288;粵ICP備2021088776號&#12288;粵公網安備44030702003456號</footer>`,
		icp: ['粤ICP备2021088776号'],
		police: ['粤公网安备44030702003456号'],
		says: ['icp-writing-letters', 'police-writing-letters'],
	},
	{
		name: 'Japanese, with a traditional letter',
		html: `<p class="copy">ICP登録番号：<a href="${link}">滬ICP備17001122号-1</a>&#12288;株式会社なにがし</p>`,
		icp: ['沪ICP备17001122号-1'],
		police: [],
		says: ['icp-writing-letters', 'icp-link-ok'],
	},
	{
		name: 'a number that is only in the description of a picture',
		html: `<footer><p>某某摄影 二〇二六</p><img src="/img/icp.png" alt="津ICP备2020001122号-1"></footer>`,
		icp: ['津ICP备2020001122号-1'],
		police: [],
		says: ['icp-hidden'],
	},
	{
		name: 'a number that is only in the title of a link',
		html: `<footer><a href="${link}" title="辽ICP备2020003344号-1">备案查询</a></footer>`,
		icp: ['辽ICP备2020003344号-1'],
		police: [],
		says: ['icp-hidden'],
	},
	{
		name: 'a number that a script writes',
		html: `<footer><script>document.write('<a href="${link}">吉ICP备2020003344号-1<\\/a>')</script></footer>`,
		icp: ['吉ICP备2020003344号-1'],
		police: [],
		says: ['icp-hidden'],
	},
	{
		name: 'a table of the old days',
		html: `<table width="100%"><tr><td align="center"><font color="#666">版权所有：某某学校 <a href="http://www.miitbeian.gov.cn/publish/query/indexFirst.action">鲁ICP备05012345号</a>&#12288;鲁公网安备 37010302000123号</font></td></tr></table>`,
		icp: ['鲁ICP备05012345号'],
		police: ['鲁公网安备37010302000123号'],
		says: ['icp-link-old', 'no-suffix', 'police-found', 'police-link-missing'],
	},
	{
		name: 'the province in brackets',
		html: `<footer><a href="${link}">（京）ICP备19012345号-1</a></footer>`,
		icp: ['京ICP备19012345号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
	},
	{
		name: 'a company with licences of all kinds',
		html: `<div class="license">增值电信业务经营许可证：合字B2-20210004 | 网络文化经营许可证：京网文〔2021〕1234-056号 | 互联网药品信息服务资格证书 (京)-非经营性-2021-0001 | <a href="${link}">京ICP备13045678号-9</a> | <a href="${mps}11010802033445">京公网安备11010802033445号</a> | 京ICP证130123号</div>`,
		icp: ['京ICP备13045678号-9'],
		police: ['京公网安备11010802033445号'],
		says: ['icp-found', 'icp-link-ok', 'police-found', 'police-link-ok'],
		never: ['licence-only', 'icp-writing-word'],
	},
	{
		name: 'a number that is broken over two lines',
		html: `<div class="m-footer">湘ICP备<br>2021000999号-1</div>`,
		icp: ['湘ICP备2021000999号-1'],
		police: [],
		says: ['icp-found', 'icp-link-missing'],
	},
	{
		name: 'characters that cannot be seen inside the number',
		html: `<a href="${link}">赣ICP备&#8203;2021004455号&nbsp;-&nbsp;1</a>`,
		icp: ['赣ICP备2021004455号-1'],
		police: [],
		says: ['icp-link-ok'],
		never: ['icp-missing'],
	},
	{
		name: 'a letter l instead of each 1',
		html: `<footer><a href="${link}">京ICP备l9012345号-l</a></footer>`,
		icp: ['京ICP备19012345号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
		never: ['icp-found'],
	},
	{
		name: 'a suffix without its dash',
		html: `<footer><a href="${link}">鲁ICP备19012345号1</a></footer>`,
		icp: ['鲁ICP备19012345号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
		never: ['icp-found'],
	},
	{
		name: 'a suffix that begins with 0',
		html: `<footer><a href="${link}">鲁ICP备19012345号-01</a></footer>`,
		icp: ['鲁ICP备19012345号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
		never: ['icp-found'],
	},
	{
		name: 'the province behind the word',
		html: `<footer><a href="${link}">ICP备京19012345号-1</a></footer>`,
		icp: ['京ICP备19012345号-1'],
		police: [],
		says: ['icp-writing-', 'icp-link-ok'],
		never: ['icp-missing'],
	},
	{
		name: 'minified, with attributes without quotes and paragraphs that are never closed',
		html: `<footer><p>©2026 某某<p><a href=https://beian.miit.gov.cn/ target=_blank>桂ICP备2022003344号-1</a><p>桂公网安备45010302000789`,
		icp: ['桂ICP备2022003344号-1'],
		police: ['桂公网安备45010302000789号'],
		says: ['icp-found', 'icp-link-ok', 'police-writing-ending'],
	},
];

/** Numbers as they are slipped in typing or stand among other words, written after the others had been tried: 18 of 20 were right at once. */
const furtherWritings: readonly (readonly [
	html: string,
	icp: readonly string[],
	police: readonly string[],
	says: readonly string[],
])[] = [
	[`<footer>京ICP备2O21000123号</footer>`, ['京ICP备2021000123号'], [], ['icp-writing-']],
	[
		`<footer><a href="${link}">京ICP备 1900 1234 号 - l</a></footer>`,
		['京ICP备19001234号-1'],
		[],
		['icp-writing-'],
	],
	[
		`<p>备案号 浙ICP备I8001122号-1 浙公网安备 33O1O602OO1234 号</p>`,
		['浙ICP备18001122号-1'],
		['浙公网安备33010602001234号'],
		['icp-writing-', 'police-writing-'],
	],
	[
		`<p>Beijing ICP No. 京ICP备18001122号-1 | Links | Oil | 2026</p>`,
		['京ICP备18001122号-1'],
		[],
		['icp-found'],
	],
	[
		`<p>粤公网安备44030702001234号Links</p><p>粤ICP备18001122号In English</p>`,
		['粤ICP备18001122号'],
		['粤公网安备44030702001234号'],
		['icp-found', 'police-found'],
	],
	[`<p>苏ICP备18001122号-2Online store</p>`, ['苏ICP备18001122号-2'], [], ['icp-found']],
	[`<p>Yue ICP Bei 2021088776 Hao</p>`, ['粤ICP备2021088776号'], [], ['icp-writing-']],
	[`<p>ICP Filing Number: Zhe ICP Bei No. 2021088776-1</p>`, ['浙ICP备2021088776号-1'], [], ['icp-writing-']],
	[`<p>京ICP备18001122号 - 2012-2026 版权所有</p>`, ['京ICP备18001122号'], [], ['icp-found', 'no-suffix']],
	[`<p>京ICP备18001122号 2026</p>`, ['京ICP备18001122号'], [], ['icp-found']],
	[`<p>川公网安备51010702001234号(1)</p>`, [], ['川公网安备51010702001234号'], ['police-found']],
	[
		`<p>沪公网安备31010102001234号-1 沪ICP备18001122号-1</p>`,
		['沪ICP备18001122号-1'],
		['沪公网安备31010102001234号'],
		['police-writing-suffix', 'icp-found'],
	],
	[
		`<p>[京ICP备18001122号-1]</p><p>【京公网安备11010502030123号】</p>`,
		['京ICP备18001122号-1'],
		['京公网安备11010502030123号'],
		['icp-found', 'police-found'],
	],
	[`<p>甘ICP备18001122号-1</p>`, ['陇ICP备18001122号-1'], [], ['icp-writing-']],
	[`<p>京ICP备18001122号_1</p>`, ['京ICP备18001122号-1'], [], ['icp-writing-']],
	[`<p>京ICP备第18001122号</p>`, ['京ICP备18001122号'], [], ['icp-writing-']],
	[`<p>京 I C P 备18001122号-1</p>`, ['京ICP备18001122号-1'], [], ['icp-']],
	[`<p>京ICP備案18001122號</p>`, ['京ICP备18001122号'], [], ['icp-writing-']],
	[
		`<p>公安备案 粤公网安备 44030702001234</p>`,
		[],
		['粤公网安备44030702001234号'],
		['police-writing-ending'],
	],
	[
		`<p>ICP备案/许可证号：京ICP备18001122号-1&#12288;广播电视节目制作经营许可证（京）字第01234号</p>`,
		['京ICP备18001122号-1'],
		[],
		['icp-found'],
	],
];

/** The same as footers, each named by its text. */
export const furtherFooters: readonly FreshFooter[] = furtherWritings.map(([html, icp, police, says]) => ({
	name: html.replace(/<[^>]*>/g, ''),
	html,
	icp,
	police,
	says,
}));

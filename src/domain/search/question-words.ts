/** Words that say only that something is asked, not what: a query means the same without them. */
export const emptyWords: readonly string[] = (
	'我的 你的 他的 自己的 我要 我想 我有 我是 咱 咱们 我这 ' +
	'吗 呢 吧 啊 呀 么 嘛 哦 啦 了 的 地 得 着 我 你 您 他 她 它 我们 你们 自己 大家 请问 请 请教 求助 求 谁 想 想要 就 都 也 还 又 才 很 太 再 ' +
	'被 把 给 跟 和 与 或 或者 及 是 有 会 能 能够 可以 可 可否 行 行不行 能不能 可不可以 能否 是否 是不是 要不要 需不需要 用不用 有没有 需要 需 必须 必需 一定 一定要 ' +
	'应该 什么样 哪 哪些 哪个 这 那 这个 那个 这种 那种 一个 一下 到底 究竟 ' +
	'其实 已经 正在 突然 一直 总是 老是 结果 然后 但是 可是 但 却 因为 所以 如果 要是 的话 说 让 叫 去 来 做 弄 搞 知道 问题 情况 ' +
	'也要 都要 也能 还能 还要 还会 还有 还得 还是 就是 就能 就要 只是 只要 只能 会不会 够不够 够吗 算不算 好不好 对不对 难不难 值不值得 这样 那样 这么 那么 这里 那里 ' +
	'现在 目前 最近 今天 昨天 刚 刚刚 刚才 早就 真的 好像 感觉 可能 难道 毕竟 反正 居然 竟然 明明 怎么还 为什么还 有人 人家 各位 大佬 大神 小白 新手 老师 朋友们 救命 在线等 谢谢 ' +
	'放个 弄个 搞个 做个 有个 是个 想弄 想搞 想做 打算 准备做 老板让我 别人说 听说 看到 发现 觉得 有点 什么的 之类 等等 方面 东西 那边 这边 呗 咧 ' +
	'i a an the my your our their its and or of for to in on at by with from as is are am be been do does did can could should would will must ' +
	'may need needs have has had get got want not no if this that it there when where who whose whom you we they any some also just still ' +
	'嘅 佢 我哋 喺 咗 睇 唔该 系咪 得唔得 可唔可以 使唔使 阿拉 侬 晓得 伐 俺 俺们 恁 中不中 要得不 得不得行 ' +
	'really please help about into after before too very many much using use used via between already exists exist needed myself'
).split(' ');

/** Words that say little: they count, but less than what stands beside them. */
export const weakWords: readonly string[] = (
	'要 用 在 不 没 没有 未 时 时候 前 后 之前 之后 以后 以前 期间 过程 过程中 中 里 上 下 办 办理 进行 出现 显示 提示 说是 ' +
	'不了 才 起来 出来 过来 回来 下去 一般 正常 本来 原来 后来 之间 别的 其他 其它 左右 大概 大约 每个 每 各 两 几 次 网上 后面 前面 特殊 要求 规定 步骤 流程 教程 操作 ' +
	'网站 备案 备个 备一下 能备 要备 icp 影响 使用 同时 多 个 一 直接 支持 完成 情形 对应 具体 以及 相关 由于 对 从 到 只 只有 才能 不能 不可以 不行 不用 不是 不会 什么时候 该 冇 唔 莫得 木有'
).split(' ');

/** What is asked about the matter. */
export type Intent = 'how' | 'what' | 'meaning' | 'why';

/** Words that tell what is asked; besides that they are empty. */
export const intentWords: Readonly<Record<Intent, readonly string[]>> = {
	how: '怎么办 怎么 怎样 怎么样 如何 咋 咋办 咋样 怎么弄 怎么搞 怎么做 怎么处理 如何处理 如何解决 怎么解决 咋弄 咋整 咋搞 咋个 咋个办 啷个 啷个办 点样 点搞 哪能 哪能办 哪能弄 肿么 肿么办 办法 步骤 流程 分几步 教程 操作 怎么操作 如何操作 处理 how'.split(
		' ',
	),
	what: '什么 啥 咩 乜 what which'.split(' '),
	meaning:
		'是什么 啥意思 意思 什么意思 是什么意思 什么是 什么叫 是啥 指什么 含义 定义 谁是谁 meaning definition'.split(
			' ',
		),
	why: '为什么 为啥 为何 原因 怎么回事 怎么会 是怎么回事 什么原因 点解 为咩 咋回事 咋个回事 why'.split(' '),
};

const weak = new Set(weakWords);
const empty = new Set(
	[...emptyWords, ...Object.values(intentWords).flat()].filter((word) => !weak.has(word)),
);
const intents = new Map(
	(Object.keys(intentWords) as Intent[]).flatMap((intent) =>
		intentWords[intent].map((word) => [word, intent] as const),
	),
);

/** Whether a word says what a text is about, and not only that something is asked. */
export function isTelling(word: string): boolean {
	return !empty.has(word);
}

/** Whether a word says little beside others. */
export function isWeak(word: string): boolean {
	return weak.has(word);
}

const weakWeight = 0.35;

/**
 * Weighs a word of a query or a heading: the rarer, the more. The root keeps what is rare only because this site is small
 * (作品, 老家) from outweighing what the question is about.
 *
 * @param getRarity how telling a word is, as `computeRarity` says it
 */
export function weighWord(word: string, getRarity: (word: string) => number): number {
	return Math.sqrt(getRarity(word)) * (isWeak(word) ? weakWeight : 1);
}

/** Finds what the words of a question ask, by the first of them that tells; `undefined` where none does. */
export function findIntent(words: readonly string[]): Intent | undefined {
	return words.map((word) => intents.get(word)).find((intent) => intent !== undefined);
}

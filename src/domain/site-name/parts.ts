/**
 * Words from which names are put together: plain words that people use for their own sites. None of them is
 * on a list of words that somebody refuses; whatever comes out is checked against the rules all the same.
 */

/** What a personal site about something calls itself; `{}` is the matter. */
export const personalForms = ['{}笔记', '我的{}手记', '{}拾遗', '一页{}', '{}小记', '{}随想'];

/** Forms for matters that one does rather than learns. */
export const doingForms = ['{}手记', '我的{}日常', '{}小记', '慢慢{}', '{}拾遗'];

/** Matters that one does. */
export const doings = '旅行 摄影 跑步 骑行 美食 做饭 烘焙 种花 钓鱼 徒步 育儿 手工 画画 登山'.split(' ');

/** Names of their own, for sites about nothing in particular. */
export const seeds =
	'南窗 松间 听雨 半夏 青禾 木棉 晚风 溪边 落叶 灯下 枕书 归鸟 薄荷 新芽 石阶 夜航 渡口 微澜 远山 檐下 竹影 初雪 草木 候鸟'.split(
		' ',
	);

/** What follows a name of its own. */
export const seedForms = ['{}手记', '{}小记', '{}拾光', '{}随笔', '{}札记'];

/** What a business's site calls itself: `{}` is its 字号, `<>` its 字号 with the trade. */
export const companyForms = [
	'{}官网',
	'<>',
	'{}产品展示',
	'<>官网',
	'{}客户服务',
	'{}企业展示',
	'{}产品系统',
	'{}服务系统',
];

/** The same for public bodies and associations, which are known by their whole name. */
export const publicForms = ['<>', '<>官网', '<>信息公开', '<>服务指南', '<>服务系统', '<>业务系统'];

/** Names for an organisation of which nothing is known that could stand in a name. */
export const namelessForms = [
	'产品展示官网',
	'客户服务官网',
	'业务介绍官网',
	'产品展示系统',
	'客户服务系统',
	'业务服务系统',
	'产品介绍与服务',
	'业务指南手册',
	'服务指南手册',
];

/** Words that end a name without saying what it is about; they are taken off before a form is put on. */
export const bareEnds = (
	'的个人 个人 笔记 手记 手札 小记 日记 日常 随笔 札记 记录 日志 学习 小站 官方 网站 主页 精选 大全 之家 天地 园地 分享 展示 入门 心得 ' +
	'观察 走势 解说 打卡 常识 攻略 指南 地图 教程 研究 资料 项目 消费者 定投 收藏夹 合集 专栏 热点 信息 网 站 集 屋 记'
).split(' ');

/** Words that many names have: with them, those who read names know what stands beside a word in question. */
export const nameWords: readonly string[] = [
	...bareEnds,
	...doings,
	...(
		'使用 生活 故事 时光 岁月 技巧 经验 练习 游记 见闻 图片 照片 音乐 电影 编程 代码 数据 开发 英语 数学 历史 文化 科普 书法 诗词 健康 家庭 ' +
		'校园 手账 文创 孩子 植物 花园 厨房 菜谱 城市 乡村 春天 夏天 秋天 冬天 今天 每天 日子 世界 人生 青春 朋友 老师 学生'
	).split(' '),
];

/**
 * Words from which names are put together. Plain words that people use for their own sites; none of them is
 * on a list of words that somebody refuses (a test checks every suggestion against the rules).
 */

/** What a personal site about something calls itself; `{}` is the matter. */
export const personalForms = ['{}笔记', '我的{}手记', '{}拾遗', '一页{}', '{}小记', '{}随想', '慢慢学{}'];

/** Forms for matters that one does rather than learns. */
export const doingForms = ['{}手记', '我的{}日常', '{}路上', '一点{}心得', '{}小记'];

/** Matters that one does. */
export const doings = ['旅行', '摄影', '跑步', '骑行', '美食', '做饭', '烘焙', '种花', '钓鱼', '徒步', '育儿', '手工'];

/** Names of their own for sites about nothing in particular. */
export const seeds = [
	'南窗', '松间', '听雨', '半夏', '青禾', '木棉', '晚风', '溪边', '落叶', '灯下', '枕书', '归鸟',
	'薄荷', '新芽', '石阶', '夜航', '渡口', '微澜', '远山', '檐下', '竹影', '初雪', '草木', '候鸟',
]; // prettier-ignore

/** What follows a name of its own. */
export const seedForms = ['{}手记', '{}小记', '{}拾光', '{}随笔', '{}札记'];

/** What an organisation's site calls itself; `{}` is its 字号 or full name. */
export const organisationForms = ['{}官网', '{}', '{}产品展示', '{}客户服务', '{}企业展示', '{}信息公开'];

/** Ends of names that say only that it is a site; they are taken off before a form is put on. */
export const bareEnds = [
	'的个人', '个人', '笔记', '手记', '小记', '日记', '随笔', '札记', '记录', '日志', '学习', '小站', '官方', '网站',
	'主页', '精选', '大全', '之家', '天地', '园地', '分享', '展示', '入门', '心得', '网', '站', '集', '屋', '记',
]; // prettier-ignore

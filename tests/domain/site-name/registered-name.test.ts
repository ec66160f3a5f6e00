import { describe, expect, it } from 'vitest';
import { isRelated } from '../../../src/domain/site-name/registered-name.ts';
import { checker } from './real-rules.ts';

const rule = checker.rules.find(({ data }) => data.id === 'relation')!;

describe('a registered name is taken apart', () => {
	it.each([
		['成都晨星软件有限公司', '晨星', '晨星软件'],
		['北京市海淀区晨星科技有限责任公司', '晨星', '晨星科技'],
		['晨星成都软件有限公司', '晨星成都', '晨星成都软件'],
		['新城区老街面馆', '老街面馆', '老街面馆'],
		['广西壮族自治区南宁市晨星商贸有限公司', '晨星', '晨星商贸'],
		['滨江市图书馆', '图书馆', '图书馆'],
		['软件有限公司', '软件', '软件'],
	])('%s', (whole, short, withTrade) => {
		expect(rule.parse(whole)).toEqual({ whole, short, withTrade });
	});
});

describe('a name is related', () => {
	const related = (name: string, whole: string) => isRelated(name, rule.parse(whole), rule.list('generic'));

	it.each([
		['晨星商城', '成都晨星软件有限公司'],
		['北大官网', '北京大学'],
		['滨江登山协会', '滨江市登山协会'],
	])('%s – %s', (name, whole) => expect(related(name, whole)).toBe(true));

	it.each([
		['成都软件网', '成都晨星软件有限公司'],
		['读书会', '滨江市图书馆'],
	])('not %s – %s', (name, whole) => expect(related(name, whole)).toBe(false));
});

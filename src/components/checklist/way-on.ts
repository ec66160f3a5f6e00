import { phasePages } from '../phases/phases.ts';
import type { Task } from '../../domain/checklist/task.ts';
import type { TaskHelp } from '../../domain/checklist/task-help.ts';
import type { Profile } from '../../domain/profile.ts';
import { href } from '../../href.ts';
import { sayAnswer } from '../case/answer-name.ts';
import { t } from './task-t.ts';

/** Where a task is done or explained: an address, and what the button says. */
export interface WayOn {
	readonly href: string;
	readonly label: string;
}

const provinces = '/provinces/';

/** The one place that a task leads to: the page that it names, made that of the person's province, or its phase's. */
export function findWayOn(task: Task, help: TaskHelp | undefined, { province }: Profile): WayOn {
	if (task.province !== undefined) return makeProvinceWay(task.province);
	const page = help?.page ?? phasePages[task.phase];
	if (page === provinces) {
		return province === undefined
			? { href: href(page), label: t('checklist.go.provinces.all') }
			: makeProvinceWay(province);
	}
	return { href: href(page), label: t(pickLabel(page)) };
}

function makeProvinceWay(province: NonNullable<Profile['province']>): WayOn {
	return {
		href: href(`${provinces}${province}/`),
		label: t('checklist.go.provinces', { province: sayAnswer('province', province) }),
	};
}

function pickLabel(page: string) {
	if (page.startsWith('/site-name/')) return 'checklist.go.site-name';
	if (page.startsWith('/timeline/')) return 'checklist.go.timeline';
	if (page.startsWith('/precheck/')) return 'checklist.go.precheck';
	if (page.startsWith('/footer-code/')) return 'checklist.go.footer-code';
	if (page.startsWith('/procedure/fill/')) return 'checklist.go.procedure.fill';
	return page.startsWith('/procedure/') ? 'checklist.go.procedure' : 'checklist.go.other';
}

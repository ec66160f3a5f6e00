import { compileProvince } from '../../compile/checklist.ts';
import { defineToolDataParts } from '../../compile/tool-data.ts';
import { provinceIds } from '../../content-model/vocabulary.ts';
import type { ProvincialTask } from '../../domain/checklist/provincial-task.ts';
import type { ProvinceId } from '../../domain/profile.ts';

/** What each province asks besides; a visitor loads that of one. */
export default defineToolDataParts(
	(content) =>
		Object.fromEntries(provinceIds.map((id) => [id, compileProvince(id, content)])) as Record<
			ProvinceId,
			ProvincialTask[]
		>,
);

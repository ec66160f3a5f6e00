import { defineToolData } from '../../compile/tool-data.ts';

/** How to reach Alibaba Cloud, and how far that can be trusted. */
export default defineToolData(({ facts }): string => {
	const { statement, unknown = '' } = facts.get('aliyun-phone')!;
	return statement + unknown;
});

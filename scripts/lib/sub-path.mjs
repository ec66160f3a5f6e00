/** The second build that the tests look at: a deployment in a folder, with an operator of its own. */
export const subPath = {
	/** The root of its server; the site is in `guide/` there. */
	folder: '.cache/sub-path',
	env: {
		BASE_PATH: '/guide/',
		SITE_URL: 'https://www.example.org',
		SITE_MAINLAND: '1',
		OPERATOR_NAME: '示例工作室',
		OPERATOR_CONTACT: 'guide@example.org',
		FEEDBACK_URL: 'https://example.org/report?fact={id}',
		ICP_NUMBER: '浙ICP备2024012345号-1',
		POLICE_NUMBER: '浙公网安备33010602001234号',
	},
};

declare module 'virtual:beian/checklist' {
	const data: {
		/** National tasks, in their order; titles only on the server. */
		tasks: (Omit<import('./domain/checklist/task.ts').Task, 'title'> & { title?: string })[];
		words: Readonly<Record<string, string>>;
	};
	export default data;
}

/** Words of the second homes of progress, and of what comes in from them. */
declare module 'virtual:beian/checklist-keep' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

declare module 'virtual:beian/checklist-case' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

declare module 'virtual:beian/provincial-tasks' {
	const load: Record<
		import('./domain/profile.ts').ProvinceId,
		() => Promise<{ default: import('./domain/checklist/compile.ts').ProvincialTask[] }>
	>;
	export default load;
}

declare module 'virtual:beian/decision' {
	const data: import('./domain/decision/compile.ts').DecisionData & {
		words: Readonly<Record<string, string>>;
	};
	export default data;
}

declare module 'virtual:beian/timeline' {
	const data: {
		/** Titles only on the server. */
		stages: (Omit<import('./domain/timeline/data.ts').StageData, 'title'> & { title?: string })[];
		calendar: import('./domain/calendar.ts').CalendarData;
	};
	export default data;
}

/** Words of the timeline; the names of subjects and provinces only on the server. */
declare module 'virtual:beian/timeline-words' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

/** Words of the reader of plan links. */
declare module 'virtual:beian/timeline-shared' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

/** Words of the SMS check. */
declare module 'virtual:beian/timeline-sms' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

/** Words of the code, and of what to do where a download cannot be. */
declare module 'virtual:beian/timeline-send' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

/** Words of plans towards a day. */
declare module 'virtual:beian/timeline-backwards' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

/** Words of the calendar file. */
declare module 'virtual:beian/timeline-calendar' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

declare module 'virtual:beian/site-name' {
	const data: { words: Readonly<Record<string, string>> };
	export default data;
}

declare module 'virtual:beian/name-rules' {
	const data: {
		rules: import('./domain/site-name/rules.ts').CompiledRules;
		/** The parts of the text for the 备注 field. */
		remarks: import('./domain/site-name/remark.ts').RemarkPart[];
	};
	export default data;
}

/** Words for what happened to storage. */
declare module 'virtual:beian/storage' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

declare module 'virtual:beian/messages' {
	const data: import('./domain/messages/compile.ts').FraudData & {
		words: Readonly<Record<string, string>>;
	};
	export default data;
}
declare module 'virtual:beian/message-wordings' {
	const messages: readonly import('./domain/messages/match.ts').Message[];
	export default messages;
}
declare module 'virtual:beian/search' {
	const words: Readonly<Record<string, string>>;
	export default words;
}

declare module 'virtual:beian/footer-code' {
	const data: import('./domain/footer/compile.ts').FooterData & {
		words: Readonly<Record<string, string>>;
	};
	export default data;
}

declare module 'virtual:beian/checklist' {
	const data: { tasks: { id: string; title: string }[]; words: Readonly<Record<string, string>> };
	export default data;
}

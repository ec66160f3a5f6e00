import { useEffect, useMemo, useState } from 'preact/hooks';
import { findVerdict } from '../../domain/site-name/verdict.ts';
import { visible } from '../../domain/site-name/marks.ts';
import { writeCsv, longestList, parseNames, writeTabbed } from '../../domain/site-name/name-list.ts';
import { fill } from '../../i18n/translate.ts';
import { saveFile } from '../ui/save-file.ts';
import { Actions, Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Field } from '../ui/Field.tsx';
import { t } from './t.ts';
import type { RuleNotes } from './checker.ts';
import type { CheckName } from './check-name.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
	find: CheckName | undefined;
	notes: RuleNotes | undefined;
}

const columns = ['name', 'verdict', 'part', 'reason', 'mend'] as const;

/** A list of names at once, for those who file for others. */
export function ManyNames({ find, notes }: Props) {
	const [text, setText] = useState('');
	const settled = useSettled(text);
	const list = useMemo(() => parseNames(settled), [settled]);
	const rows = useMemo(() => find && list.names.map((name) => checkRow(name, find)), [list, find]);
	const isInWeChat = typeof navigator !== 'undefined' && /MicroMessenger/i.test(navigator.userAgent);

	return (
		<div class="sn-many">
			<Field label={t('site-name.many.label')} hint={t('site-name.many.hint', { limit: longestList })}>
				{(control) => (
					<textarea
						{...control}
						class="ui-input"
						rows={6}
						spellcheck={false}
						onInput={(event) => setText(event.currentTarget.value)}
					/>
				)}
			</Field>
			{rows && rows.length > 0 && (
				<>
					<p role="status">
						{t('site-name.many.summary', { total: rows.length, ...countVerdicts(rows) })}
						{list.leftOff > 0 && t('site-name.many.leftOff', { limit: longestList, count: list.leftOff })}
					</p>
					{/* The roles hold where the styles make rows into blocks. */}
					<div class="sn-table" tabIndex={0} role="region" aria-label={t('site-name.many')}>
						<table role="table">
							<thead role="rowgroup">
								<tr role="row">
									<th scope="col" role="columnheader">
										{t('site-name.many.column.name')}
									</th>
									<th scope="col" role="columnheader">
										{t('site-name.many.column.verdict')}
									</th>
									<th scope="col" role="columnheader">
										{t('site-name.many.column.reason')}
									</th>
								</tr>
							</thead>
							<tbody role="rowgroup">
								{rows.map(({ name, verdict, first }, at) => (
									<tr key={at} role="row">
										<th scope="row" role="rowheader">
											<bdi>{visible(name.slice(0, 60))}</bdi>
										</th>
										<td role="cell">
											<SeverityMark severity={verdict} />
										</td>
										<td role="cell">{first?.reason}</td>
									</tr>
								))}
							</tbody>
						</table>
					</div>
					<Actions label={t('ui.actions')}>
						{!isInWeChat && (
							<Button onClick={() => saveFile('site-names.csv', writeCsv(table()), 'text/csv')}>
								{t('site-name.many.download')}
							</Button>
						)}
						<CopyButton label={t('site-name.many.copy')} text={() => writeTabbed(table())} />
						{isInWeChat && <p class="sn-quiet">{t('site-name.many.wechat')}</p>}
					</Actions>
				</>
			)}
		</div>
	);

	function table(): string[][] {
		return [
			columns.map((column) => t(`site-name.many.column.${column}`)),
			...(rows ?? []).map(({ name, verdict, first }) => [
				name,
				t(`site-name.verdict.${verdict}`),
				first?.text ?? '',
				first?.reason ?? '',
				first ? fill(notes?.[first.rule]?.mend ?? '', { text: first.text }) : '',
			]),
		];
	}
}

function checkRow(name: string, find: CheckName) {
	const findings = find(name);
	return { name, verdict: findVerdict(findings), first: findings[0] };
}

type Row = ReturnType<typeof checkRow>;

function countVerdicts(rows: readonly Row[]) {
	const count = (verdict: Row['verdict']) => rows.filter((one) => one.verdict === verdict).length;
	return { ok: count('ok'), warn: count('warn'), error: count('error') };
}

/** A list is checked when typing rests, so that no key waits for a thousand names. */
function useSettled(text: string): string {
	const [settled, setSettled] = useState(text);
	useEffect(() => {
		const timer = setTimeout(() => setSettled(text), 200);
		return () => clearTimeout(timer);
	}, [text]);
	return settled;
}

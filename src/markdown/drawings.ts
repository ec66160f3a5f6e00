import type { Content } from '../content-model/collections.ts';
import { sayFact } from '../domain/quantity.ts';
import type { Translations } from '../i18n/all.ts';
import { translate } from '../i18n/translate.ts';
import { sealCharacter } from '../components/icons/seal-character.ts';

/*
 * What people would rather look at than read, drawn in the page's own colours: each is an `svg` with its title and, as its
 * description, all that it shows. They are 340 units wide, so that on a screen of 320 px the text is at least 11 px; what
 * is waited for is hatched and what is off is dashed, so that they can be read on paper and without colour.
 */

/** What a drawing is made of: its numbers come from facts, its words from the interface texts. */
export interface Drawable {
	readonly content: Pick<Content, 'facts'>;
	readonly translations: Translations;
}

export const drawingNames = ['offices', 'footer', 'photos', 'dns', 'verify'] as const;
export type DrawingName = (typeof drawingNames)[number];

/** The markup of a drawing. Throws where a fact that it shows is missing. */
export function renderDrawing(name: DrawingName, { content, translations }: Drawable): string {
	const t = translate(translations);
	const say = (id: string) => {
		const fact = content.facts.get(id);
		if (!fact) throw new Error(`no "${id}" in facts/`);
		return sayFact(fact, t);
	};
	return drawings[name](t, say).replaceAll('\n', '');
}

type T = ReturnType<typeof translate<Translations>>;

/** The stone with its character, as `Seal.tsx` has it, at a place in a drawing. */
const seal = (x: number, y: number, size: number) =>
	`<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="2" fill="var(--seal)"/><path fill="var(--seal-on)" transform="translate(${x} ${y}) scale(${size / 64})" stroke="var(--seal-on)" stroke-width="1.3" d="${sealCharacter}"/>`;

/** A length of time, its number above its unit. */
const lines = (text: string, x: number, y: number) =>
	text
		.split(' ')
		.map(
			(part, index) => `<text x="${x}" y="${y + 18 * index}" font-size="13" font-weight="400">${part}</text>`,
		)
		.join('');

const drawings: Record<DrawingName, (t: T, say: (fact: string) => string) => string> = {
	offices: (
		t,
		say,
	) => `<svg class="drawing" viewBox="0 0 340 440" role="img" aria-labelledby="drawing-offices-title drawing-offices-desc" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" font-size="14" font-weight="600">
<title id="drawing-offices-title">${t('guide.offices.title')}</title>
<desc id="drawing-offices-desc">${t('guide.offices.desc', { first: say('review-aliyun-first'), sms: say('sms-window'), review: say('review-authority-usual'), police: say('police-filing-window') })}</desc>
<defs><pattern id="of-h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--wait-bg)" stroke="none"/><path d="M1 0v6" stroke="var(--wait-line)" stroke-width="2"/></pattern></defs>
<g stroke="var(--line)"><path d="M31 48v336M101 48v336M171 48v336M241 48v336M311 48v336"/></g>
<rect x="3" y="8" width="56" height="36" rx="6" fill="currentColor"/>
<g fill="var(--card)"><rect x="73" y="8" width="56" height="36" rx="6"/><rect x="143" y="8" width="56" height="36" rx="6"/><rect x="213" y="8" width="56" height="36" rx="6"/><rect x="283" y="8" width="56" height="36" rx="6"/></g>
<g stroke="none" text-anchor="middle" fill="currentColor"><text x="31" y="31" fill="var(--card)">${t('guide.offices.you')}</text><text x="101" y="31">${t('guide.offices.aliyun')}</text><text x="171" y="31">${t('guide.offices.ministry')}</text><text x="241" y="31">${t('guide.offices.authority')}</text><text x="311" y="31">${t('guide.offices.police')}</text></g>
<path d="M31 74h61M108 134h54M164 160H41M31 212h131M178 240h54M234 326H50M31 384h270"/>
<g fill="currentColor" stroke="none"><path d="M85 69l9 5-9 5zM155 129l9 5-9 5zM42 155l-9 5 9 5zM155 207l9 5-9 5zM225 235l9 5-9 5zM300 379l9 5-9 5zM57 321l-9 5 9 5z"/><circle cx="31" cy="74" r="5"/></g>
<g stroke="var(--wait-line)" stroke-width="1.5" fill="url(#of-h)"><path d="M26 84h10v72H26zM26 220h10v88H26z"/></g>
<g fill="currentColor" stroke="none"><path d="M26 160h10v52H26zM26 344h10v40H26z"/></g>
<g fill="var(--card)"><rect x="94" y="74" width="14" height="60" rx="3"/><rect x="234" y="240" width="14" height="86" rx="3"/><rect x="164" y="134" width="14" height="26" rx="3"/><rect x="164" y="212" width="14" height="28" rx="3"/></g>
<g stroke="var(--paper)" stroke-width="5" paint-order="stroke" fill="currentColor">
<text x="65" y="66" text-anchor="middle" font-size="13" font-weight="400">${t('guide.offices.submit')}</text>
<text x="117" y="100">${t('guide.offices.first')}</text><text x="117" y="119" font-size="13" font-weight="400">${say('review-aliyun-first')}</text>
<text x="135" y="153" text-anchor="middle" font-size="13" font-weight="400">${t('guide.offices.sendsSms')}</text>
<text x="46" y="184">${t('guide.offices.smsTime', { time: say('sms-window') })}</text><text x="46" y="203" font-size="13" font-weight="400">${t('guide.offices.smsWhere')}</text>
<text x="256" y="270">${t('guide.offices.review')}</text>${lines(say('review-authority-usual'), 256, 289)}
<text x="144" y="318" text-anchor="middle" font-size="13" font-weight="400">${t('guide.offices.number')}</text>
<text x="46" y="356">${t('guide.offices.policeTime', { time: say('police-filing-window') })}</text><text x="46" y="375" font-size="13" font-weight="400">${t('guide.offices.policeWhat')}</text>
</g>
<g stroke="none">${seal(17, 312, 28)}</g>
<g font-size="13" font-weight="400"><path d="M4 417h20v10H4z" fill="currentColor" stroke="none"/><path d="M94 417h20v10H94z" fill="url(#of-h)" stroke="var(--wait-line)" stroke-width="1.5"/><rect x="184" y="417" width="20" height="10" rx="3" fill="var(--card)"/><g stroke="none" fill="currentColor"><text x="30" y="427">${t('guide.offices.mine')}</text><text x="120" y="427">${t('guide.offices.waiting')}</text><text x="210" y="427">${t('guide.offices.theirs')}</text></g></g>
</svg>`,
	footer: (
		t,
	) => `<svg class="drawing" viewBox="0 0 340 334" role="img" aria-labelledby="drawing-footer-title drawing-footer-desc" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" font-size="14" font-weight="600">
<title id="drawing-footer-title">${t('guide.footerDrawing.title')}</title>
<desc id="drawing-footer-desc">${t('guide.footerDrawing.desc')}</desc>
<path d="M1 68h338v116a9 9 0 0 1-9 9H10a9 9 0 0 1-9-9z" fill="var(--card)" stroke="none"/><path d="M1 20V184a9 9 0 0 0 9 9h320a9 9 0 0 0 9-9V20" stroke="var(--edge)" stroke-width="1.5"/>
<path d="M1 0v20M339 0v20" stroke="var(--edge)" stroke-width="1.5" stroke-dasharray="2 4"/>
<g fill="var(--sunk)" stroke="none"><path d="M24 10h176v9H24zM24 29h146v9H24zM236 8h80v42h-80z"/></g>
<path d="M1 68h338" stroke="var(--line)"/>
<g stroke="none" text-anchor="middle"><text x="170" y="111" font-size="18" fill="var(--seal-text)">${t('guide.footerDrawing.icp')}</text><text x="190" y="149" font-size="14" font-weight="400" fill="currentColor">${t('guide.footerDrawing.policeNumber')}</text><text x="170" y="177" font-size="13" font-weight="400" fill="var(--ink-2)">${t('guide.footerDrawing.owner')}</text></g>
<path d="M68 119h204" stroke="var(--seal-text)" stroke-width="1.25"/>
<path d="M76 136l8 3v6c0 4-3.500 6.500-8 8.500-4.500-2-8-4.500-8-8.500v-6z" fill="var(--sunk)" stroke-width="1.5"/><path d="M73 142h6v6h-6z" fill="currentColor" stroke="none"/>
<path d="M56 104H38M274 91v-7h-16v7M50 145h10" stroke-width="1.5"/>
<path d="M274 84h36" stroke-width="1.5"/>
<path d="M120 119v7h190" stroke-width="1.5" stroke-dasharray="2 3"/>
<g fill="currentColor" stroke="none"><circle cx="26" cy="104" r="10"/><circle cx="320" cy="84" r="10"/><circle cx="320" cy="126" r="10"/><circle cx="40" cy="145" r="10"/><circle cx="12" cy="220" r="10"/><circle cx="12" cy="252" r="10"/><circle cx="12" cy="284" r="10"/><circle cx="12" cy="316" r="10"/></g>
<g stroke="none" text-anchor="middle" font-size="13" fill="var(--card)"><text x="26" y="108.500">1</text><text x="320" y="88.500">2</text><text x="320" y="130.500">3</text><text x="40" y="149.500">4</text><text x="12" y="224.500">1</text><text x="12" y="256.500">2</text><text x="12" y="288.500">3</text><text x="12" y="320.500">4</text></g>
<g stroke="none" fill="currentColor" font-weight="400"><text x="34" y="225">${t('guide.footerDrawing.one')}</text><text x="34" y="257">${t('guide.footerDrawing.two')}</text><text x="34" y="289">${t('guide.footerDrawing.three')}</text><text x="34" y="321">${t('guide.footerDrawing.four')}</text></g>
</svg>`,
	photos: (
		t,
	) => `<svg class="drawing" viewBox="0 0 340 322" role="img" aria-labelledby="drawing-photos-title drawing-photos-desc" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" font-size="14" font-weight="600">
<title id="drawing-photos-title">${t('guide.photos.title')}</title>
<desc id="drawing-photos-desc">${t('guide.photos.desc')}</desc>
<defs>
<clipPath id="ph-c"><rect width="162" height="112" rx="8"/></clipPath>
<filter id="ph-b" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="2.200"/></filter>
<filter id="ph-g" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="3"/></filter>
<g id="ph-card"><rect width="118" height="76" rx="6" fill="var(--card)"/><path d="M12 14h34M12 27h50M12 40h44" stroke-width="4" stroke="var(--ink-2)"/><path d="M12 62h94" stroke-width="4" stroke="var(--ink-2)" stroke-dasharray="4 2.500"/><path d="M80 12h27v38H80z" fill="var(--sunk)" stroke="none"/><circle cx="93.500" cy="25" r="6" fill="currentColor" stroke="none"/><path d="M83 50c0-9 4-14 10.500-14S104 41 104 50z" fill="currentColor" stroke="none"/></g>
<g id="ph-f"><rect width="162" height="112" rx="8" fill="var(--sunk)" stroke="none"/></g>
<g id="ph-v"><path d="M8 20V8h12M142 8h12v12M154 92v12h-12M20 104H8V92" stroke-width="1.500"/></g>
<path id="ph-x" fill="var(--error)" stroke="none" d="M10 0a10 10 0 1 1 0 20 10 10 0 0 1 0-20zM6.500 5L5 6.500 8.500 10 5 13.500 6.500 15 10 11.500 13.500 15 15 13.500 11.500 10 15 6.500 13.500 5 10 8.500z"/>
</defs>
<g transform="translate(2 2)"><g clip-path="url(#ph-c)"><use href="#ph-f"/><use href="#ph-card" x="22" y="18"/><use href="#ph-v"/></g><rect width="162" height="112" rx="8" stroke="var(--done)" stroke-width="2.500"/></g>
<g transform="translate(176 2)"><g clip-path="url(#ph-c)"><use href="#ph-f"/><use href="#ph-card" transform="translate(74 48) rotate(-5)"/><use href="#ph-v"/></g><rect width="162" height="112" rx="8" stroke="var(--edge)" stroke-width="1.500"/></g>
<g transform="translate(2 162)"><g clip-path="url(#ph-c)"><use href="#ph-f"/><use href="#ph-card" x="22" y="18" filter="url(#ph-b)"/><rect width="162" height="112" fill="#1c1a17" fill-opacity=".5" stroke="none"/></g><rect width="162" height="112" rx="8" stroke="var(--edge)" stroke-width="1.500"/></g>
<g transform="translate(176 162)"><g clip-path="url(#ph-c)"><use href="#ph-f"/><use href="#ph-card" x="22" y="18"/><g filter="url(#ph-g)" fill="#fff" stroke="none"><path d="M58-10h44L54 122H10z"/><ellipse cx="62" cy="52" rx="34" ry="24"/></g><use href="#ph-v"/></g><rect width="162" height="112" rx="8" stroke="var(--edge)" stroke-width="1.500"/></g>
<g stroke="none"><path fill="var(--done)" d="M12 124a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm-1.200 14.500l6.400-6.800-1.500-1.400-4.900 5.200-2.400-2.400-1.500 1.500z"/><use href="#ph-x" x="176" y="124"/><use href="#ph-x" x="2" y="284"/><use href="#ph-x" x="176" y="284"/>
<g fill="currentColor"><text x="30" y="139">${t('guide.photos.good')}</text><text x="204" y="139">${t('guide.photos.cut')}</text><text x="30" y="299">${t('guide.photos.blurred')}</text><text x="204" y="299">${t('guide.photos.glare')}</text></g>
<g fill="var(--ink-2)" font-size="13" font-weight="400"></g></g>
</svg>`,
	dns: (
		t,
	) => `<svg class="drawing" viewBox="0 0 340 306" role="img" aria-labelledby="drawing-dns-title drawing-dns-desc" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" font-size="14" font-weight="600">
<title id="drawing-dns-title">${t('guide.dns.title')}</title>
<desc id="drawing-dns-desc">${t('guide.dns.desc')}</desc>
<g stroke="none" fill="currentColor" font-weight="400" font-size="13"><text x="150" y="24" text-anchor="middle">${t('guide.dns.during')}</text><text x="282" y="24" text-anchor="middle">${t('guide.dns.after')}</text></g>
<g stroke="var(--line)"><path d="M0 40h340M0 84h340M0 162h340M0 206h340M0 250h340M0 294h340"/></g>
<path d="M216 40v254" stroke-dasharray="3 3" stroke="var(--edge)" stroke-width="1.500"/>
<g stroke="none">${seal(205, 6, 22)}</g>
<g stroke="none" fill="currentColor"><text x="0" y="67">${t('guide.dns.first')}</text><text x="0" y="111">${t('guide.dns.add')}</text><text x="0" y="189">${t('guide.dns.access')}</text><text x="0" y="233">${t('guide.dns.change')}</text><text x="0" y="277">${t('guide.dns.cancel')}</text></g>
<g stroke="none" fill="var(--ink-2)" font-size="13" font-weight="400"><text x="0" y="145">${t('guide.dns.oldSite')}</text></g>
<g stroke="var(--edge)" stroke-width="1.500" stroke-dasharray="4 3"><rect x="86" y="48" width="126" height="28" rx="4"/><rect x="86" y="92" width="126" height="28" rx="4"/><rect x="220" y="258" width="119" height="28" rx="4"/></g>
<g fill="currentColor" stroke="none"><rect x="220" y="48" width="120" height="28" rx="4"/><rect x="220" y="92" width="120" height="28" rx="4"/><rect x="86" y="126" width="254" height="28" rx="4"/><rect x="86" y="170" width="254" height="28" rx="4"/><rect x="86" y="214" width="254" height="28" rx="4"/><rect x="86" y="258" width="126" height="28" rx="4"/></g>
<g stroke="none" font-size="13" font-weight="400" fill="currentColor"><text x="96" y="67">${t('guide.dns.off')}</text><text x="96" y="111">${t('guide.dns.off')}</text><text x="230" y="277">${t('guide.dns.offAfter')}</text></g>
<g stroke="none" font-size="13" fill="var(--card)"><text x="230" y="67">${t('guide.dns.on')}</text><text x="230" y="111">${t('guide.dns.on')}</text><text x="96" y="145">${t('guide.dns.oldOn')}</text><text x="96" y="189">${t('guide.dns.accessOn')}</text><text x="230" y="189">${t('guide.dns.accessAfter')}</text><text x="96" y="233">${t('guide.dns.changeOn')}</text><text x="96" y="277">${t('guide.dns.cancelOn')}</text></g>
</svg>`,
	verify: (
		t,
	) => `<svg class="drawing" viewBox="0 0 340 350" role="img" aria-labelledby="drawing-verify-title drawing-verify-desc" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linejoin="round" font-size="14" font-weight="600">
<title id="drawing-verify-title">${t('guide.verifyDrawing.title')}</title>
<desc id="drawing-verify-desc">${t('guide.verifyDrawing.desc')}</desc>
<defs><g id="ve-p" stroke="none" fill="currentColor"><circle cx="10" cy="6" r="5"/><path d="M1 22c0-6.500 3.500-9.500 9-9.500s9 3 9 9.500z"/></g><g id="ve-y"><circle r="9" fill="currentColor" stroke="none"/><path d="M-4 .5l3 3 5-6" stroke="var(--card)" stroke-width="2" stroke-linecap="round"/></g><circle id="ve-m" r="8.500" fill="var(--wait-bg)" stroke="var(--wait-line)" stroke-width="2" stroke-dasharray="3.600 2.400"/></defs>
<g stroke="none" fill="currentColor" font-weight="400" font-size="13" text-anchor="middle"><text x="186" y="18">${t('guide.verifyDrawing.face')}</text><text x="250" y="18">${t('guide.verifyDrawing.sms')}</text><text x="312" y="18">${t('guide.verifyDrawing.call')}</text></g>
<g stroke="var(--line)"><path d="M0 32h340M0 104h340M0 176h340M0 300h340"/></g>
<g stroke="none" fill="var(--ink-2)" font-size="13" font-weight="400"><text x="0" y="52">${t('guide.verifyDrawing.personal')}</text><text x="0" y="124">${t('guide.verifyDrawing.oneForBoth')}</text><text x="0" y="196">${t('guide.verifyDrawing.two')}</text></g>
<g><use href="#ve-p" x="0" y="64"/><use href="#ve-p" x="0" y="136"/><use href="#ve-p" x="0" y="208"/><use href="#ve-p" x="0" y="254"/></g>
<g stroke="none" fill="currentColor"><text x="30" y="82">${t('guide.verifyDrawing.you')}</text><text x="30" y="154">${t('guide.verifyDrawing.legalRep')}</text><text x="30" y="226">${t('guide.verifyDrawing.legalRep')}</text><text x="30" y="272">${t('guide.verifyDrawing.site')}</text></g>
<path d="M186 77h126M186 149h126M250 221h62M186 267h126" stroke-width="2.500"/>
<g><use href="#ve-y" x="186" y="77"/><use href="#ve-y" x="250" y="77"/><use href="#ve-y" x="312" y="77"/><use href="#ve-y" x="186" y="149"/><use href="#ve-y" x="250" y="149"/><use href="#ve-y" x="312" y="149"/><use href="#ve-m" x="250" y="221"/><use href="#ve-y" x="312" y="221"/><use href="#ve-y" x="186" y="267"/><use href="#ve-m" x="250" y="267"/><use href="#ve-y" x="312" y="267"/></g>
<g font-size="13" font-weight="400"><use href="#ve-y" x="10" y="327"/><use href="#ve-m" x="120" y="327"/><g stroke="none" fill="currentColor"><text x="26" y="332">${t('guide.verifyDrawing.must')}</text><text x="136" y="332">${t('guide.verifyDrawing.maybe')}</text></g></g>
</svg>`,
};

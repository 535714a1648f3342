// Writes the tables beside it: what ECMAScript's Intl answers for the nine locales. Run: node tests/data/intl/make.mjs
// Every row is: what was asked, a tab, the options, and then one answer for each locale, in the order of the head line.
// `pt` is asked as pt-PT, because the readers of horo's Portuguese pages are in Portugal.
import { writeFileSync } from 'node:fs';

const LOCALES = ['bg', 'de', 'el', 'es', 'lv', 'nl', 'pl', 'pt', 'ro'];
const tag = locale => (locale === 'pt' ? 'pt-PT' : locale);

function table(name, rows, answer) {
  const head = `# Intl of ICU ${process.versions.icu}, CLDR ${process.versions.cldr}\t\t${LOCALES.join('\t')}`;
  const lines = rows.map(([asked, options]) => {
    const written = Object.entries(options).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ');
    return [asked, written, ...LOCALES.map(locale => answer(tag(locale), asked, options))].join('\t');
  });
  writeFileSync(new URL(`${name}.tsv`, import.meta.url), [head, ...lines].join('\n') + '\n');
  console.error(`${name}: ${rows.length * LOCALES.length} values`);
}

const cross = (values, options) => options.flatMap(option => values.map(value => [value, option]));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const COUNTS = [...range(0, 32), 41, 80, 88, 99, 100, 101, 102, 111, 112, 119, 121, 200, 800, 1000, 1001, 1002, 1234,
  10000, 12345, 100000, 1000000, 2000000, 1000001, 1000000000, -1, -5, 0.1, 0.2, 0.5, 0.9, 1.1, 1.2, 1.5, 1.9, 2.1,
  2.5, 10.1, 11.5, 21.1, 1.0001, 0.00001, 1.31];
const DIGITS = [{}, { minimumFractionDigits: 1 }, { minimumFractionDigits: 2 }, { maximumFractionDigits: 0 },
  { minimumSignificantDigits: 3 }];
const counted = [
  ...cross(COUNTS, [...DIGITS.map(digits => ({ type: 'cardinal', ...digits })), { type: 'ordinal' }]),
  ...cross([0, 1, 2], [{ type: 'cardinal', maximumSignificantDigits: 1 }]),
];
table('plurals', counted, (locale, value, options) => new Intl.PluralRules(locale, options).select(value));

const AMOUNTS = [0, -0.0001, 1, 7, 9.99, 12.5, 99.995, 123.456, 999, 999.9999, 1000, 1234, 1234.5, 9999.5, 10000,
  12345.678, -1234.5, -12345, 100000, 654321.987, 1234567.891, 1e9, 1.005, 2.5, 0.5, 0.0625, 0.1, 1e15, 123456789012,
  1e21, 1e-7];
const FORMS = [{}, { useGrouping: false }, { minimumFractionDigits: 2 }, { maximumFractionDigits: 0 },
  { maximumFractionDigits: 1 }, { minimumFractionDigits: 1, maximumFractionDigits: 2 }, { minimumIntegerDigits: 2 },
  { minimumIntegerDigits: 6 }, { maximumSignificantDigits: 2 }, { minimumSignificantDigits: 4 },
  { minimumSignificantDigits: 2, maximumSignificantDigits: 3 }, { minimumFractionDigits: 20 }];
table('numbers', cross(AMOUNTS, FORMS), (locale, value, options) => new Intl.NumberFormat(locale, options).format(value));

const STYLES = ['full', 'long', 'medium', 'short'].map(dateStyle => ({ dateStyle }));
const FIELDS = [];
for (const month of ['long', 'short', 'numeric']) {
  for (const set of ['y', 'd', 'yd', '', 'ed', 'eyd']) {
    if (set.includes('e') && month === 'numeric') continue;
    FIELDS.push({
      ...(set.includes('e') && { weekday: month }), ...(set.includes('y') && { year: 'numeric' }), month,
      ...(set.includes('d') && { day: 'numeric' }),
    });
  }
}
FIELDS.push({ year: 'numeric' }, { day: 'numeric' }, { weekday: 'long' }, { weekday: 'short' },
  { weekday: 'long', day: 'numeric' }, { weekday: 'short', day: 'numeric' });
const MONTHS = range(1, 12).map(month => `2023-${String(month).padStart(2, '0')}-07`);
const DAYS = [...MONTHS, ...range(13, 19).map(day => `2023-11-${day}`), '2024-02-29', '1999-12-31', '2000-01-01',
  '2038-01-19', '2026-10-30', '1989-11-10'];
const day = (locale, value, options) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
table('dates', [...cross(DAYS, [...STYLES, {}]), ...cross([...MONTHS.filter((_, i) => i % 3 !== 1), '2024-12-24'], FIELDS)], day);

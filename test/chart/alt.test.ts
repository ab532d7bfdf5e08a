import { describe, expect, it } from 'vitest';
import { altText } from '../../src/chart/alt.ts';
import { frame, seizures } from './charts.ts';

describe('altText', () => {
  it('says all that the image shows', () => {
    expect(altText(seizures, frame, 1024)).toMatchInlineSnapshot(
      `"Bar chart: drug seizures by weight, fentanyl, nationwide, CBP, pounds. FY2021 to FY2024, in pounds. FY2021: 11,201.32; FY2022: nothing held; FY2023: 27,022.85; FY2024: about 560 (not final). Source: U.S. Customs and Border Protection, “Nationwide Drug Seizures”, 2026-06-16. fentanyl-bot corpus 397e57c9bc33, sources as of 2026-11-23."`,
    );
  });

  it('keeps within what a platform permits', () => {
    expect(altText(seizures, frame, 100)).toHaveLength(100);
  });
});

/** Something to learn from: its features, and on which side of the line it belongs. */
export interface Sample {
  readonly features: readonly number[];
  readonly side: 1 | -1;
}

/** A weight for each feature, and one for every text. */
export interface Line {
  readonly weights: Float64Array;
  readonly bias: number;
}

const rounds = 15;
const strictness = 3;

/**
 * Finds the line that separates two sides with the widest margin: a linear support-vector machine with squared loss, by
 * dual coordinate descent (Hsieh and others, 2008). Nothing is drawn by lot and nothing but + − × ÷ √ is computed, so
 * the same samples give the same line on every machine.
 */
export function separate(samples: readonly Sample[], featureCount: number): Line {
  const scales = rarity(samples, featureCount);
  const pulls = pullsOf(samples, scales);
  const weights = new Float64Array(featureCount);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(samples.length, round)) {
      const pull = pulls[at];
      if (pull === undefined) continue;
      const { features, side, unit, give } = pull;
      const miss = 1 - side * (dot(features, weights, scales) * unit + bias) - pull.force * give;
      const force = Math.max(0, pull.force + miss / (pull.square + 1 + give));
      const step = (force - pull.force) * side;
      pull.force = force;
      bias += step;
      for (const feature of features) {
        weights[feature] = (weights[feature] ?? 0) + step * unit * (scales[feature] ?? 0);
      }
    }
  }
  return { weights: weights.map((weight, feature) => weight * (scales[feature] ?? 0)), bias };
}

/** How hard a sample pulls the line to its own side. */
interface Pull extends Sample {
  readonly unit: number;
  readonly square: number;
  /** How readily it gives way. */
  readonly give: number;
  force: number;
}

function pullsOf(samples: readonly Sample[], scales: Float64Array): Pull[] {
  const above = samples.filter(({ side }) => side > 0).length;
  // The fewer there are of one side, the more each of them counts, or a few examples would be lost among many texts.
  const weightAbove = Math.sqrt((samples.length - above) / Math.max(1, above));
  return samples.map(({ features, side }) => {
    const unit = unitOf(features);
    const give = 1 / (2 * strictness * (side > 0 ? weightAbove : 1));
    return { features, side, unit, square: squareOf(features, scales) * unit * unit, give, force: 0 };
  });
}

const shortText = 30;

/** What the weights of a text are multiplied by, so that a long text does not weigh more than a short one. */
export function unitOf(features: readonly number[]): number {
  return 1 / Math.sqrt(features.length + shortText);
}

/** How telling each feature is: one that few samples have says more. */
function rarity(samples: readonly Sample[], featureCount: number): Float64Array {
  const counts = new Float64Array(featureCount);
  for (const { features } of samples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts.map((count) => (count === 0 ? 0 : Math.sqrt(Math.sqrt(10 / count))));
}

function squareOf(features: readonly number[], scales: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += (scales[feature] ?? 0) ** 2;
  return sum;
}

function dot(features: readonly number[], weights: Float64Array, scales: Float64Array): number {
  let sum = 0;
  for (const feature of features) sum += (weights[feature] ?? 0) * (scales[feature] ?? 0);
  return sum;
}

/** The numbers below a count in an order that looks random and is always the same. */
function shuffled(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let seed = round + 1;
  for (let at = count - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const other = seed % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

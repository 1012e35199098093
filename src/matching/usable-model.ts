import { FEATURE_NAMES } from './decision/evidence.ts'
import { GAP_FEATURES } from './gaps/find-gaps.ts'
import { type MatchingModel, RECIPE, type Tree } from './model-data.ts'

/**
 * The model, when this version of the code can use it: made by the same recipe, over the same features, with trees
 * that end. A pack with any other model is matched by its vocabulary alone.
 */
export function usableModel(model: MatchingModel | undefined): MatchingModel | undefined {
  const usable =
    model?.recipe === RECIPE &&
    same(model.decision.features, FEATURE_NAMES) &&
    same(model.gaps.features, GAP_FEATURES) &&
    model.decision.trees.every(ends)
  return usable ? model : undefined
}

function same(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((each, at) => each === second[at])
}

/** Every inner node leads to later nodes only, all of which are there. */
function ends({ feature, left, right, value }: Tree): boolean {
  const leadsOn = (node: number, to: number | undefined) =>
    to !== undefined && to > node && to < value.length
  return feature.every(
    (each, node) => each < 0 || (leadsOn(node, left[node]) && leadsOn(node, right[node])),
  )
}

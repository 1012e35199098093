import type { Tree } from '../model-data.ts'

/**
 * All trees of a decision, one after the other in flat arrays: many times quicker to walk than one object a tree.
 * A node's left child is the node after it.
 */
export class FlatTrees {
  readonly #roots: Int32Array
  /** Of each node, its feature and its right child; a leaf has feature -1. */
  readonly #nodes: Int32Array
  /** Of an inner node the threshold, of a leaf its value. */
  readonly #values: Float64Array

  constructor(trees: readonly Tree[]) {
    const roots: number[] = []
    const nodes: number[] = []
    const values: number[] = []
    const lay = (tree: Tree, from: number): number => {
      const at = values.length
      const feature = tree.feature[from] as number
      nodes.push(feature, -1)
      values.push((feature < 0 ? tree.value[from] : tree.threshold[from]) as number)
      if (feature >= 0) {
        lay(tree, tree.left[from] as number)
        nodes[2 * at + 1] = lay(tree, tree.right[from] as number)
      }
      return at
    }
    for (const tree of trees) roots.push(lay(tree, 0))
    this.#roots = Int32Array.from(roots)
    this.#nodes = Int32Array.from(nodes)
    this.#values = Float64Array.from(values)
  }

  /** What all trees add to `start` for one row of features. */
  sum(row: Float64Array, start: number): number {
    const roots = this.#roots
    const nodes = this.#nodes
    const values = this.#values
    let sum = start
    for (let tree = 0; tree < roots.length; tree += 1) {
      let node = roots[tree] as number
      let feature = nodes[2 * node] as number
      while (feature >= 0) {
        const goesLeft = (row[feature] as number) <= (values[node] as number)
        node = goesLeft ? node + 1 : (nodes[2 * node + 1] as number)
        feature = nodes[2 * node] as number
      }
      sum += values[node] as number
    }
    return sum
  }
}

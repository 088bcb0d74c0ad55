/** A node's parent, asked so that no form field called `parentNode` answers in its place: walks upwards must end. */
export function parentOf(node: Node): Node | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

/** Lines in the making: what is added joins the current line, blocks and breaks end it. */
export class Lines {
  private readonly done: string[] = [];
  private current = '';
  /** True once the current line holds anything, so that the end of a block ends it. */
  private open = false;

  /** Text whose white space counts. */
  addKept(text: string): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.end();
      this.add(line);
    });
  }

  /** Text whose white space collapses; it is dropped where a line starts and after a space. */
  addCollapsed(text: string): void {
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    this.add(this.current === '' || this.current.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed);
  }

  /** A place for a caret: a block that holds nothing else is a blank line. */
  hold(): void {
    this.open = true;
  }

  end(): void {
    this.done.push(this.current);
    this.current = '';
    this.open = false;
  }

  endBlock(): void {
    if (this.open) this.end();
  }

  /** All lines, joined by line breaks; the space at their ends is the editor's and not the agent's. */
  text(): string {
    this.endBlock();
    return this.done.map((line) => plain(line).trimEnd()).join('\n');
  }

  /** The same up to a caret, where the space before it counts and a new line may just have begun. */
  textToCaret(): string {
    return [...this.done, this.current].map(plain).join('\n');
  }

  private add(text: string): void {
    if (text === '') return;
    this.current += text;
    this.open = true;
  }
}

function plain(line: string): string {
  return line.replace(/\u00A0/g, ' ');
}

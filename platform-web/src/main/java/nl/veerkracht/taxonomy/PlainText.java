package nl.veerkracht.taxonomy;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a Markdown text, each block ending as a sentence so that excerpts never run two
 * together.
 */
class PlainText extends AbstractVisitor {

  private final StringBuilder text = new StringBuilder();

  static String of(Node document) {
    PlainText words = new PlainText();
    document.accept(words);
    return words.text.toString().strip();
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(HtmlInline node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(Paragraph node) {
    visitChildren(node);
    endSentence();
  }

  @Override
  public void visit(Heading node) {
    visitChildren(node);
    endSentence();
  }

  @Override
  public void visit(FencedCodeBlock node) {
    text.append(node.getLiteral());
    endSentence();
  }

  @Override
  public void visit(CustomNode node) {
    visitChildren(node);
    text.append(' ');
  }

  private void endSentence() {
    if (!text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      text.append('.');
    }
    text.append('\n');
  }
}

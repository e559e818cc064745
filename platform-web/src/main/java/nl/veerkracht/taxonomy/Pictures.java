package nl.veerkracht.taxonomy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Shows the portal's own pictures; of others it writes what is on them. */
class Pictures implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;

  Pictures(HtmlNodeRendererContext context) {
    this.context = context;
    this.html = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node node) {
    Markdown.Picture picture = Markdown.Picture.of((Image) node);
    if (picture.own()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("src", context.encodeUrl(picture.address()));
      attributes.put("alt", picture.description());
      html.tag("img", context.extendAttributes(node, "img", attributes), true);
    } else {
      html.text(picture.description());
    }
  }
}

package nl.veerkracht.web;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a part of a page for each of some things: {@code <v:each items="#{view.cards}"
 * var="card">}. The name stands for the thing itself; with the usual {@code c:forEach} it stands
 * for the way to it, so that every use of it asks for all things again and takes one. Our views are
 * built for one answer and then forgotten, so nothing is lost by that.
 */
public class EachHandler extends TagHandler {

  private final TagAttribute items;
  private final String name;
  private final @Nullable String at;

  /** Where in the row a thing stands: {@code <v:each … at="place">#{place.last ? '' : ', '}}. */
  public record Place(int index, boolean first, boolean last) {}

  public EachHandler(TagConfig config) {
    super(config);
    this.items = getRequiredAttribute("items");
    this.name = getRequiredAttribute("var").getValue();
    this.at = getAttribute("at") == null ? null : getAttribute("at").getValue();
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    List<?> all = all(items.getObject(context));
    VariableMapper variables = context.getVariableMapper();
    ValueExpression outer = variables.resolveVariable(name);
    ValueExpression outerPlace = at == null ? null : variables.resolveVariable(at);
    for (int index = 0; index < all.size(); index++) {
      variables.setVariable(name, constant(context, all.get(index)));
      if (at != null) {
        Place place = new Place(index, index == 0, index == all.size() - 1);
        variables.setVariable(at, constant(context, place));
      }
      nextHandler.apply(context, parent);
    }
    variables.setVariable(name, outer);
    if (at != null) {
      variables.setVariable(at, outerPlace);
    }
  }

  private static ValueExpression constant(FaceletContext context, Object value) {
    return context.getExpressionFactory().createValueExpression(value, Object.class);
  }

  private List<?> all(@Nullable Object given) {
    return switch (given) {
      case List<?> list -> list;
      case Collection<?> several -> List.copyOf(several);
      case null, default -> throw new TagException(tag, items.getValue() + " is " + given);
    };
  }
}

package nl.veerkracht.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

  private static final Shelf SHELF = new Shelf("Spellen", 12);

  private final RecordResolver resolver = new RecordResolver();
  private final ELContext context = new Nothing();

  /** What a page shows. */
  public record Shelf(String label, int size) {

    public boolean lengthy() {
      return size > 9;
    }

    public boolean holds(int more) {
      return size >= more;
    }
  }

  @Test
  void readsComponents() {
    assertThat(resolver.getValue(context, SHELF, "label")).isEqualTo("Spellen");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void callsMethodsWithoutArguments() {
    assertThat(resolver.invoke(context, SHELF, "lengthy", null, new Object[0])).isEqualTo(true);
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesMethodsWithArgumentsToOthers() {
    assertThat(resolver.invoke(context, SHELF, "holds", null, new Object[] {3})).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void leavesWhatIsNoRecordToOthers() {
    assertThat(resolver.getValue(context, "Spellen", "length")).isNull();
    assertThat(resolver.invoke(context, "Spellen", "length", null, new Object[0])).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void namesWhatARecordLacks() {
    assertThatThrownBy(() -> resolver.getValue(context, SHELF, "colour"))
        .isInstanceOf(PropertyNotFoundException.class)
        .hasMessageContaining("Shelf has no colour");
  }

  private static final class Nothing extends ELContext {

    @Override
    public ELResolver getELResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      throw new UnsupportedOperationException();
    }

    @Override
    public VariableMapper getVariableMapper() {
      throw new UnsupportedOperationException();
    }
  }
}

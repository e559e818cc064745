package nl.veerkracht.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Lets pages read {@code #{record.component}}, which Expression Language 5 cannot do itself. */
public class RecordResolver extends ELResolver {

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    if (!(base instanceof Record) || !(property instanceof String name)) {
      return null;
    }
    try {
      Object value = base.getClass().getMethod(name).invoke(base);
      context.setPropertyResolved(base, property);
      return value;
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new PropertyNotFoundException(base.getClass().getName() + " has no " + name, e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(base.getClass().getName() + "." + name, e.getCause());
    }
  }

  @Override
  public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
    Object value = getValue(context, base, property);
    return value == null ? null : value.getClass();
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
    // Records cannot be written; another resolver may know the base.
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return Object.class;
  }
}

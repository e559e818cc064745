package nl.veerkracht.web;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets pages read {@code #{record.component}}, which Expression Language 5 cannot do itself. */
public class RecordResolver extends ELResolver {

  /** Pages ask for hundreds of them, and to find a method takes far longer than to call it. */
  private static final ClassValue<Map<String, Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getMethods())
              .filter(method -> method.getParameterCount() == 0)
              .filter(method -> !method.isBridge())
              .collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));
        }
      };

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
    return base instanceof Record && property instanceof String name
        ? found(context, base, name)
        : null;
  }

  /** Methods without arguments are found as fast; any other is left to who knows of arguments. */
  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] arguments) {
    boolean plain = arguments == null || arguments.length == 0;
    return plain && base instanceof Record && method instanceof String name
        ? found(context, base, name)
        : null;
  }

  private static @Nullable Object found(ELContext context, Object base, String name) {
    Method method = METHODS.get(base.getClass()).get(name);
    if (method == null) {
      throw new PropertyNotFoundException(base.getClass().getName() + " has no " + name);
    }
    try {
      Object value = method.invoke(base);
      context.setPropertyResolved(base, name);
      return value;
    } catch (IllegalAccessException e) {
      throw new PropertyNotFoundException(base.getClass().getName() + " hides " + name, e);
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

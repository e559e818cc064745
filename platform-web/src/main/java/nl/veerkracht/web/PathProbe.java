package nl.veerkracht.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.address.UnreadablePath;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.RequestURIRef;
import org.jspecify.annotations.Nullable;

/**
 * Hears of every request before the server decodes its path, and puts one in place that can be
 * decoded.
 *
 * <p>The way to the listeners goes by reflection: the classes of the server's kernel are in no
 * public repository.
 */
final class PathProbe extends HttpServerProbe.Adapter {

  private PathProbe() {}

  /** Joins every HTTP listener of the server; what it returns leaves them again. */
  static Runnable begin() throws ReflectiveOperationException {
    PathProbe probe = new PathProbe();
    List<HttpServerFilter> filters = filters();
    filters.forEach(filter -> filter.getMonitoringConfig().addProbes(probe));
    return () -> filters.forEach(filter -> filter.getMonitoringConfig().removeProbes(probe));
  }

  @Override
  public void onRequestReceiveEvent(
      HttpServerFilter filter, Connection connection, Request request) {
    RequestURIRef address = request.getRequest().getRequestURIRef();
    String path = address.getOriginalRequestURIBC().toString(ISO_8859_1);
    UnreadablePath.standIn(path).ifPresent(standIn -> replace(address, standIn));
  }

  /** As bytes: the server decodes a text one character for each byte. */
  private static void replace(RequestURIRef address, String path) {
    byte[] bytes = path.getBytes(ISO_8859_1);
    address.init(bytes, 0, bytes.length);
  }

  private static List<HttpServerFilter> filters() throws ReflectiveOperationException {
    Object service = service("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object listeners = service("org.glassfish.grizzly.config.dom.NetworkListeners");
    Class<?> type = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
    List<HttpServerFilter> filters = new ArrayList<>();
    for (Object listener : (List<?>) call(listeners, "getNetworkListener")) {
      Object proxy =
          service.getClass().getMethod("lookupNetworkProxy", type).invoke(service, listener);
      if (proxy != null) {
        Object grizzly = call(proxy, "getUnderlyingListener");
        Object found =
            grizzly
                .getClass()
                .getMethod("getFilters", Class.class)
                .invoke(grizzly, HttpServerFilter.class);
        ((List<?>) found).forEach(filter -> filters.add((HttpServerFilter) filter));
      }
    }
    return filters;
  }

  private static Object service(String type) throws ReflectiveOperationException {
    return given(
        Class.forName("org.glassfish.internal.api.Globals")
            .getMethod("get", Class.class)
            .invoke(null, Class.forName(type)),
        type);
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return given(target.getClass().getMethod(method).invoke(target), method);
  }

  private static Object given(@Nullable Object value, String name) throws NoSuchFieldException {
    if (value == null) {
      throw new NoSuchFieldException(name);
    }
    return value;
  }
}

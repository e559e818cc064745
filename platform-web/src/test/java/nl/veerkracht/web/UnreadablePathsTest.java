package nl.veerkracht.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class UnreadablePathsTest {

  private static final ServletContextEvent EVENT =
      new ServletContextEvent(
          (ServletContext)
              Proxy.newProxyInstance(
                  UnreadablePathsTest.class.getClassLoader(),
                  new Class<?>[] {ServletContext.class},
                  (context, method, arguments) -> null));

  @Test
  void goesOnInAServerOfOtherMaking() {
    UnreadablePaths paths = new UnreadablePaths();
    assertThatCode(() -> paths.contextInitialized(EVENT)).doesNotThrowAnyException();
    assertThatCode(() -> paths.contextDestroyed(EVENT)).doesNotThrowAnyException();
  }
}

package nl.veerkracht.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the name that a browser gives itself says to people; the rest is not kept. */
final class Device {

  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg/", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser/", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  static String of(String program) {
    String browser = first(BROWSERS, program);
    String system = first(SYSTEMS, program);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
  }

  private static String first(Map<String, String> names, String program) {
    return names.entrySet().stream()
        .filter(name -> program.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}

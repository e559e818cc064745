package nl.veerkracht.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The process of the portal that was started here, looked at from outside. */
final class ServerProcess {

  private static final List<String> MEMORY = List.of("VmHWM", "VmRSS", "RssAnon", "RssFile");

  private final long pid;

  private ServerProcess(long pid) {
    this.pid = pid;
  }

  /** The only one there is. */
  static ServerProcess find() {
    return ProcessHandle.current()
        .descendants()
        .filter(one -> one.info().commandLine().orElse("").contains("payara-micro.jar"))
        .findFirst()
        .map(one -> new ServerProcess(one.pid()))
        .orElseThrow();
  }

  /** What it takes of the machine's memory: at most so far, now, and how much of that are files. */
  String memory() throws IOException {
    return lines().stream()
        .filter(line -> MEMORY.stream().anyMatch(line::startsWith))
        .map(line -> line.replaceAll("\\s+", " "))
        .collect(Collectors.joining(", "));
  }

  /** The most that it has taken so far, mapped files included, in megabytes. */
  double most() throws IOException {
    return lines().stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)
        .findFirst()
        .orElseThrow();
  }

  /** What it has taken of the processors so far. */
  Duration processorTime() {
    return ProcessHandle.of(pid).flatMap(one -> one.info().totalCpuDuration()).orElseThrow();
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
  }

  /** What is in use of its heap after a collection. */
  String heap() throws IOException {
    command("GC.run");
    return command("GC.heap_info")
        .lines()
        .filter(line -> line.contains("total"))
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  private String command(String what) throws IOException {
    Process process =
        new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", Long.toString(pid), what)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

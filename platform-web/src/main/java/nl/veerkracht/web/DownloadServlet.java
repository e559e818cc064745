package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veerkracht.catalogue.Downloads;
import nl.veerkracht.files.Download;

/**
 * Gives files away, never to be shown inside a page of the portal: what strangers brought is saved
 * by the browser, under the type that its content has.
 */
@WebServlet("/files/*")
public class DownloadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{32})(/thumbnail)?");
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");
  private static final int PARTIAL = HttpServletResponse.SC_PARTIAL_CONTENT;

  private final transient Downloads downloads;

  @Inject
  DownloadServlet(Downloads downloads) {
    this.downloads = downloads;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (address.group(2) != null) {
      thumbnail(downloads.thumbnail(address.group(1)), response);
    } else {
      Optional<Download> found = downloads.open(address.group(1));
      if (found.isPresent()) {
        file(found.get(), request, response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  private static void thumbnail(Optional<Path> picture, HttpServletResponse response)
      throws IOException {
    if (picture.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/png");
    response.setHeader("Cache-Control", "private, max-age=3600");
    java.nio.file.Files.copy(picture.get(), response.getOutputStream());
  }

  private static void file(Download file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.type().media());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader("ETag", "\"" + file.hash() + "\"");
    response.setHeader("Cache-Control", "private, no-cache");
    Matcher range = RANGE.matcher(String.valueOf(request.getHeader("Range")));
    if (range.matches() && !range.group().equals("bytes=-")) {
      part(file, range.group(1), range.group(2), response);
    } else {
      response.setContentLengthLong(file.size());
      file.write(0, file.size(), response.getOutputStream());
    }
  }

  /** One range, from its first to its last byte; without a first one it is so many at the end. */
  private static void part(Download file, String first, String last, HttpServletResponse response)
      throws IOException {
    long from =
        first.isEmpty() ? Math.max(0, file.size() - Long.parseLong(last)) : Long.parseLong(first);
    long to =
        first.isEmpty() || last.isEmpty()
            ? file.size()
            : Math.min(file.size(), Long.parseLong(last) + 1);
    if (from >= to) {
      response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      response.setHeader("Content-Range", "bytes */" + file.size());
      return;
    }
    response.setStatus(PARTIAL);
    response.setHeader("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + file.size());
    response.setContentLengthLong(to - from);
    file.write(from, to, response.getOutputStream());
  }
}

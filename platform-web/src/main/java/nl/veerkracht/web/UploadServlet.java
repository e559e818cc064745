package nl.veerkracht.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.veerkracht.address.Address;
import nl.veerkracht.address.Place;
import nl.veerkracht.address.Visit;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.UploadConflict;
import nl.veerkracht.files.UploadRefused;
import nl.veerkracht.identity.NotAllowedException;
import nl.veerkracht.page.Numbers;
import nl.veerkracht.publishing.Attaching;
import nl.veerkracht.publishing.DraftPage;
import nl.veerkracht.taxonomy.Language;

/**
 * Takes files in pieces, so that a broken connection costs one piece: announced with POST, sent
 * with PATCH from an offset, asked after with HEAD, as the tus protocol does. A browser without
 * scripts sends the whole file at once, with what is typed in the form of the draft, and is led to
 * the page of the draft.
 */
@WebServlet("/uploads/*")
@MultipartConfig(fileSizeThreshold = 0)
public class UploadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int LOCKED = 423;

  private final transient Attaching attaching;
  private final transient Visit visit;

  @Inject
  UploadServlet(Attaching attaching, Visit visit) {
    this.attaching = attaching;
    this.visit = visit;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      switch (request.getMethod()) {
        case "POST" -> post(request, response);
        case "HEAD" ->
            own(request)
                .ifPresentOrElse(
                    file -> tell(file, language(request), response), () -> missing(response));
        case "PATCH" -> patch(request, response);
        default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    } catch (NotAllowedException e) {
      response.setStatus(
          e.unknown() ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
    } catch (UploadConflict e) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      response.setHeader("Upload-Offset", Long.toString(e.offset()));
    } catch (UploadRefused e) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      response.setHeader("Upload-Reason", encoded(e.text(language(request))));
    }
  }

  private static void missing(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
  }

  private Optional<FileView> own(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    return attaching.own(path.replaceFirst("^/", ""));
  }

  private static Language language(HttpServletRequest request) {
    return Language.of(String.valueOf(request.getParameter("lang"))).orElse(Language.NL);
  }

  private void post(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException, UploadRefused, UploadConflict {
    long draft = Numbers.of(String.valueOf(request.getParameter("draft")));
    String type = request.getContentType();
    if (type != null && type.startsWith("multipart/")) {
      whole(draft, request, response);
      return;
    }
    String name = URLDecoder.decode(header(request, "Upload-Name"), StandardCharsets.UTF_8);
    long size = Numbers.of(header(request, "Upload-Length"));
    Optional<String> id = attaching.begin(draft, name, size);
    if (id.isEmpty()) {
      missing(response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.setHeader("Location", "/uploads/" + id.get());
  }

  private static String header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }

  /**
   * The file of a browser without scripts: the container has put it on disk, from where it is
   * streamed on. The page of the draft keeps what was typed, and says why a file is refused.
   */
  private void whole(long draft, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException, UploadConflict {
    String view = Place.DRAFT.view();
    visit.at(new Address(language(request), Place.DRAFT, Long.toString(draft)), "");
    Part part = request.getPart("file");
    if (part == null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    try {
      bring(draft, part);
    } catch (UploadRefused e) {
      request.setAttribute(DraftPage.REFUSED_FILE, e.text(language(request)));
    } catch (NotAllowedException e) {
      if (!e.unknown()) {
        throw e;
      }
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      view = Place.SIGN_IN.view();
    } finally {
      part.delete();
    }
    request.getRequestDispatcher(view).forward(request, response);
  }

  private void bring(long draft, Part part) throws IOException, UploadRefused, UploadConflict {
    String name = Optional.ofNullable(part.getSubmittedFileName()).orElse("");
    Optional<FileView> file = attaching.begin(draft, name, part.getSize()).flatMap(attaching::own);
    if (file.isPresent()) {
      try (InputStream in = part.getInputStream()) {
        attaching.append(file.get(), 0, in);
      }
    }
  }

  private void patch(HttpServletRequest request, HttpServletResponse response)
      throws IOException, UploadConflict {
    Optional<FileView> file = own(request);
    if (file.isEmpty()) {
      missing(response);
    } else if (file.get().received() == file.get().size() && file.get().type() != null) {
      response.setStatus(LOCKED);
    } else {
      long offset = Numbers.of(header(request, "Upload-Offset"));
      tell(
          attaching.append(file.get(), offset, request.getInputStream()),
          language(request),
          response);
    }
  }

  private static void tell(FileView file, Language language, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setHeader("Upload-Offset", Long.toString(file.received()));
    response.setHeader("Upload-Length", Long.toString(file.size()));
    response.setHeader("Upload-State", file.state().name());
    if (file.reason() != null) {
      response.setHeader("Upload-Reason", encoded(file.reason().text(language)));
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

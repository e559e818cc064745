package nl.veerkracht.api.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.veerkracht.api.http.Call;
import nl.veerkracht.api.http.InvalidBody;
import nl.veerkracht.api.http.Refusal;
import nl.veerkracht.draft.DraftView;
import nl.veerkracht.files.FileView;
import nl.veerkracht.files.UploadConflict;
import nl.veerkracht.files.UploadRefused;
import nl.veerkracht.files.extract.Reason;
import nl.veerkracht.identity.Scope;
import nl.veerkracht.once.Answer;
import nl.veerkracht.publishing.Attaching;

/** Calls for the files of a draft: announcing one, sending it in pieces, following and removing. */
@ApplicationScoped
@Path("/drafts/{id}/files")
@Produces(MediaType.APPLICATION_JSON)
public class DraftFilesResource {

  private static final int LONGEST_NAME = 1000;

  private final Attaching attaching;
  private final DraftRecords records;
  private final Replies replies;

  @SuppressWarnings("NullAway")
  protected DraftFilesResource() {
    this(null, null, null);
  }

  @Inject
  DraftFilesResource(Attaching attaching, DraftRecords records, Replies replies) {
    this.attaching = attaching;
    this.records = records;
    this.replies = replies;
  }

  @GET
  @Needs({Scope.READ, Scope.UPLOAD, Scope.REVIEW})
  public Response list(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    DraftView draft = replies.open(id);
    return Replies.read(
        call,
        new FileList(
            attaching.of(draft.id()).stream()
                .map(file -> records.of(file, draft.id(), call.language()))
                .toList()));
  }

  @POST
  @Needs(Scope.UPLOAD)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response announce(
      @PathParam("id") String id,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request) {
    Sent sent = Sent.of(Call.checked(uri, headers), body, "name", "size");
    String name = sent.needed("name", LONGEST_NAME);
    long size =
        sent.value("size").orElse(null) instanceof JsonNumber number && number.isIntegral()
            ? number.longValue()
            : -1;
    if (size < 0) {
      sent.wrong("size", "body.size");
    }
    sent.check();
    return replies.once(
        sent, headers, request, () -> announce(replies.open(id), name, size, sent.call()));
  }

  private Answer announce(DraftView draft, String name, long size, Call call) {
    try {
      String file =
          attaching.begin(draft.id(), name, size).orElseThrow(() -> Refusal.of(409, "draft.state"));
      FileList.FileRecord made =
          records.of(attaching.own(file).orElseThrow(), draft.id(), call.language());
      return Replies.answer(201, made.href(), null, made);
    } catch (UploadRefused e) {
      if (e.reason() == Reason.TOO_LARGE) {
        throw Refusal.of(413, "file.large");
      }
      throw InvalidBody.unreadable(List.of(call.said("name", e::text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GET
  @Path("/{file}")
  @Needs({Scope.READ, Scope.UPLOAD, Scope.REVIEW})
  public Response file(
      @PathParam("id") String id,
      @PathParam("file") String file,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    DraftView draft = replies.open(id);
    return Replies.read(call, records.of(find(draft, file), draft.id(), call.language()));
  }

  private FileView find(DraftView draft, String file) {
    return attaching.of(draft.id()).stream()
        .filter(it -> it.id().equals(file))
        .findFirst()
        .orElseThrow(() -> Refusal.missing("file"));
  }

  /** Takes the whole file, or the piece that {@code Content-Range} says. */
  @PUT
  @Path("/{file}")
  @Needs(Scope.UPLOAD)
  @Consumes(MediaType.WILDCARD)
  public Response send(
      @PathParam("id") String id,
      @PathParam("file") String file,
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Call call = Call.checked(uri, headers);
    DraftView draft = replies.open(id);
    FileView known = find(draft, file);
    FileView own = attaching.own(known.id()).orElseThrow(() -> Refusal.missing("file"));
    Piece piece =
        Piece.of(
            headers.getHeaderString("Content-Range"),
            headers.getHeaderString(HttpHeaders.CONTENT_LENGTH),
            own.size());
    try {
      FileView now = attaching.append(own, piece.from(), body);
      return Replies.read(call, records.of(now, draft.id(), call.language()));
    } catch (UploadConflict e) {
      throw Refusal.of(409, "file.offset").with("Upload-Offset", Long.toString(e.offset()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DELETE
  @Path("/{file}")
  @Needs(Scope.UPLOAD)
  public Response remove(
      @PathParam("id") String id,
      @PathParam("file") String file,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    Call.checked(uri, headers);
    DraftView draft = replies.open(id);
    String known = find(draft, file).id();
    try {
      attaching.remove(draft.id(), known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (attaching.of(draft.id()).stream().anyMatch(it -> it.id().equals(known))) {
      throw Refusal.of(409, "draft.state");
    }
    return Response.noContent().build();
  }
}

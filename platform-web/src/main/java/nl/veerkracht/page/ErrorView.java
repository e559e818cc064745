package nl.veerkracht.page;

import jakarta.faces.context.FacesContext;

/** Shows an error page in place of the page that was asked for, under the same address. */
public final class ErrorView {

  private ErrorView() {}

  /**
   * Renders the error page of a status; sending an error after a forward would find the response
   * closed. Browsers would keep a 410 for ever, also when its page is put online again.
   */
  public static void show(int status) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().setResponseStatus(status);
    faces.getExternalContext().setResponseHeader("Cache-Control", "private, no-cache");
    String view = "/error/" + status + ".xhtml";
    faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, view));
    faces.renderResponse();
  }
}

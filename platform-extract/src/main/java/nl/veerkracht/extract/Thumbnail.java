package nl.veerkracht.extract;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A small picture of a file, as PNG. */
final class Thumbnail {

  private Thumbnail() {}

  /** The first page of a PDF. */
  static byte[] of(PDDocument document) throws IOException {
    PDRectangle page = document.getPage(0).getCropBox();
    float wide = Limits.THUMBNAIL_WIDTH / Math.max(1, page.getWidth());
    float high = Limits.THUMBNAIL_HEIGHT / Math.max(1, page.getHeight());
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    return png(renderer.renderImage(0, Math.min(wide, high), ImageType.RGB));
  }

  /** A picture, never larger than it was. */
  static byte[] of(BufferedImage image) throws IOException {
    double wide = (double) Limits.THUMBNAIL_WIDTH / image.getWidth();
    double high = (double) Limits.THUMBNAIL_HEIGHT / image.getHeight();
    double scale = Math.min(1, Math.min(wide, high));
    int width = Math.max(1, (int) (image.getWidth() * scale));
    int height = Math.max(1, (int) (image.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return png(small);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}

package nl.veerkracht.extract;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture: it has no text, and a smaller one is made of it. */
final class ImageReading {

  private final Answer answer;

  ImageReading(Answer answer) {
    this.answer = answer;
  }

  void read(Path file) throws IOException, Refusal {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        answer.thumbnail(Thumbnail.of(coarse(reader)));
      } finally {
        reader.dispose();
      }
    }
    answer.read();
  }

  /** Reads only as many pixels as the small picture can show, twice over. */
  private static BufferedImage coarse(ImageReader reader) throws IOException, Refusal {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > Limits.PIXELS) {
      throw new Refusal(Refusal.BOMB, width + " x " + height);
    }
    int step = (int) Math.max(1, Math.max(width, height) / (4L * Limits.THUMBNAIL_WIDTH));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, parameters);
  }
}

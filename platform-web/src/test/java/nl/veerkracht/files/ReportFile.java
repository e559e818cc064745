package nl.veerkracht.files;

import nl.veerkracht.files.extract.HostileFiles;

/** A report of one page as researchers write it, as a PDF. */
final class ReportFile {

  private ReportFile() {}

  static byte[] of(String title) {
    return HostileFiles.pdfWith(
        "",
        HostileFiles.line(24, 780, title)
            + HostileFiles.line(11, 740, "Auteurs: Jan de Vries en Fatima El Idrissi")
            + HostileFiles.line(11, 720, "Utrecht, maart 2023")
            + HostileFiles.line(11, 700, "Samenvatting")
            + HostileFiles.line(11, 680, "Dit onderzoek laat zien dat jongeren met een positief")
            + HostileFiles.line(
                11, 660, "zelfbeeld beter tegen een stootje kunnen. Het is gedaan in")
            + HostileFiles.line(
                11, 640, "zes wijken en met de hulp van leraren, ouders en de buurt."));
  }
}

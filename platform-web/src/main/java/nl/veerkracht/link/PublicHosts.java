package nl.veerkracht.link;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Tells hosts on the public web from machines that only this server can reach. Otherwise whoever
 * writes an address in an item could let the portal knock on doors inside.
 */
final class PublicHosts {

  private PublicHosts() {}

  /** Whether every address of a host is public. */
  static boolean isPublic(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (!isPublic(address)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPublic(InetAddress address) {
    return !address.isAnyLocalAddress()
        && !address.isLoopbackAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet6Address
            ? isPublicSix(address.getAddress())
            : isPublicFour(address.getAddress()));
  }

  /** Not this network, shared or reserved space, or what tests and documents use. */
  private static boolean isPublicFour(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean special = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean measuring = first == 198 && (second == 18 || second == 19);
    boolean examples = first == 198 && second == 51 || first == 203 && second == 0 && third == 113;
    return first != 0 && first < 224 && !shared && !special && !measuring && !examples;
  }

  /** Global unicast alone, and nothing that carries an address of the older kind within. */
  private static boolean isPublicSix(byte[] bytes) {
    boolean global = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
    boolean examples =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
    return global && !sixToFour && !special && !examples;
  }
}

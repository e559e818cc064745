package nl.veerkracht.pace;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who counts as one: an address of IPv4, and of IPv6 the network of 64 bits, of which a single
 * machine can take any address.
 */
public final class Network {

  private static final int NETWORK_BYTES = 8;

  private Network() {}

  /** A name for the network of an address; what is no address is taken as it is. */
  public static String of(String address) {
    try {
      InetAddress read = InetAddress.ofLiteral(address);
      return read instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), NETWORK_BYTES))
          : read.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}

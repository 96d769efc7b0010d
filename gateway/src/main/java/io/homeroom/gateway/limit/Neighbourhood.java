package io.homeroom.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** An IPv4 address, or the /64 of an IPv6 one, since a household has all addresses of a /64. */
public final class Neighbourhood {

  private static final int PREFIX_BYTES = 8;

  private Neighbourhood() {}

  public static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    return InetAddress.ofLiteral(address) instanceof Inet6Address six
        ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES))
        : address;
  }
}

package io.homeroom.identity.credential.turn.web;

import io.homeroom.identity.credential.turn.Origin;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request comes from that is being answered, as the gateway tells it. */
@Component
class CallersAddress implements Origin {
  private static final int PREFIX_BYTES = 8;

  /** An IPv4 address, or the /64 of an IPv6 one, all of whose addresses a household has. */
  @Override
  public @Nullable String current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? neighbourhood(asked.getRequest().getRemoteAddr())
        : null;
  }

  /** What is no address, by whoever is no gateway, counts as it is. */
  private static @Nullable String neighbourhood(String address) {
    try {
      return neighbourhood(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException noAddress) {
      return address;
    }
  }

  private static @Nullable String neighbourhood(InetAddress address) {
    if (address.isLoopbackAddress()) {
      return null;
    }
    return address instanceof Inet6Address six
        ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES))
        : address.getHostAddress();
  }
}

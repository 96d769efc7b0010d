package io.homeroom.gateway.problem;

import io.homeroom.gateway.headers.SecurityHeaders;
import io.homeroom.gateway.requestid.RequestId;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a problem to what the HTTP server refuses before any filter hears of it: what it cannot
 * read as a request, or whose address is none. Such a refusal is known by having no request id.
 */
@Sharable
final class BareRefusals extends ChannelOutboundHandlerAdapter {

  private static final Logger LOG = LoggerFactory.getLogger("io.homeroom.gateway.access");
  private static final Set<HttpResponseStatus> EXPLAINED =
      Set.of(
          HttpResponseStatus.BAD_REQUEST,
          HttpResponseStatus.REQUEST_URI_TOO_LONG,
          HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);

  private final JsonMapper json;

  BareRefusals(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    super.write(
        context,
        message instanceof FullHttpResponse response && isBare(response)
            ? explained(response)
            : message,
        promise);
  }

  private static boolean isBare(FullHttpResponse response) {
    return EXPLAINED.contains(response.status())
        && !response.content().isReadable()
        && !response.headers().contains(RequestId.HEADER);
  }

  private FullHttpResponse explained(FullHttpResponse response) {
    var fault = Fault.of(HttpStatusCode.valueOf(response.status().code()));
    var id = RequestId.made();
    var body = json.writeValueAsBytes(Problem.of(Refused.because(fault, detail(fault)), null, id));
    var explained = response.replace(Unpooled.wrappedBuffer(body));
    response.release();
    var headers = explained.headers();
    SecurityHeaders.ALWAYS.forEach(headers::set);
    headers.set(RequestId.HEADER, id);
    headers.set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    headers.set(HttpHeaderNames.CACHE_CONTROL, "no-store");
    headers.setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
    LOG.atInfo()
        .addKeyValue("status", response.status().code())
        .addKeyValue("requestId", id)
        .log("unread {}", response.status().code());
    return explained;
  }

  private static String detail(Fault fault) {
    return switch (fault) {
      case BAD_REQUEST ->
          "The address or a header is not as HTTP has it: a percent sign in an address, for"
              + " instance, stands before two hexadecimal digits.";
      case ADDRESS_TOO_LONG -> "The address is longer than any that is known here.";
      default -> "The headers are longer than what is taken here.";
    };
  }
}

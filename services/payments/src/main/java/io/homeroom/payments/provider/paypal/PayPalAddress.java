package io.homeroom.payments.provider.paypal;

import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Leads the library's calls elsewhere: it knows only PayPal's own two addresses. */
record PayPalAddress(HttpUrl address) implements Interceptor {

  static PayPalAddress of(String url) {
    return new PayPalAddress(HttpUrl.get(url));
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    var request = chain.request();
    var url =
        request
            .url()
            .newBuilder()
            .scheme(address.scheme())
            .host(address.host())
            .port(address.port())
            .build();
    return chain.proceed(request.newBuilder().url(url).build());
  }
}

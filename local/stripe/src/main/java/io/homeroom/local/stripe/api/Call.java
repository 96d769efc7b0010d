package io.homeroom.local.stripe.api;

import io.homeroom.local.stripe.http.Form;
import java.util.List;

/** What is asked for: what the path names, and what came with it. */
record Call(List<String> names, Form form) {

  String id() {
    return names.getFirst();
  }
}

package io.homeroom.local.paypal.account;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Where one can go from an object. */
final class Links {
  private final ArrayNode links = JsonMapper.shared().createArrayNode();
  private final String address;

  Links(String address) {
    this.address = address;
  }

  Links with(String rel, String method, String path) {
    links.addObject().put("href", address + path).put("rel", rel).put("method", method);
    return this;
  }

  ArrayNode array() {
    return links;
  }
}

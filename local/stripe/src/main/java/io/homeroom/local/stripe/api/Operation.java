package io.homeroom.local.stripe.api;

import tools.jackson.databind.node.ObjectNode;

/** Something the API does; what it answers. */
interface Operation {

  ObjectNode run(Call call);
}

package io.homeroom.marketplace;

import io.homeroom.platform.families.Child;
import io.homeroom.platform.test.http.Client;
import java.util.UUID;

/** A family as its members use the service. */
public record Family(Child child, UUID parentId, Client parent, Client atChilds) {}

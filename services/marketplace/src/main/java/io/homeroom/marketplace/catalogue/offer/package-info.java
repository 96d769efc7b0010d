/** What can be bought at this moment. */
@NamedInterface
@NullMarked
package io.homeroom.marketplace.catalogue.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

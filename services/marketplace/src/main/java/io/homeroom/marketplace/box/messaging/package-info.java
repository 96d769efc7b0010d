/** What is heard of boxes. */
@NullMarked
package io.homeroom.marketplace.box.messaging;

import org.jspecify.annotations.NullMarked;

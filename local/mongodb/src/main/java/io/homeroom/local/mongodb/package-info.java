/** A MongoDB protocol server for machines without MongoDB. */
@NullMarked
package io.homeroom.local.mongodb;

import org.jspecify.annotations.NullMarked;

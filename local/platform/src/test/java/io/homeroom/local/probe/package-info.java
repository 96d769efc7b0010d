@NullMarked
package io.homeroom.local.probe;

import org.jspecify.annotations.NullMarked;

/** What a person sees: progress while parts come up, tables, JSON for programs. */
@NullMarked
package io.homeroom.local.screen;

import org.jspecify.annotations.NullMarked;

import { Component, type ReactNode } from 'react';

type Props = Readonly<{ fallback: ReactNode; children: ReactNode }>;

/** Keeps a screen that breaks from taking the rest with it. Give it a new key to try again. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

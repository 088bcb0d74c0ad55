import './tiptap';
